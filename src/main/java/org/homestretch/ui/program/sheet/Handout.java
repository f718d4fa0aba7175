package org.homestretch.ui.program.sheet;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.homestretch.advice.Landing;
import org.homestretch.advice.PaperTrail;
import org.homestretch.advice.PaperTrail.Handed;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.Workplace;

/** The way of a sheet out of the clinic: made, recorded, sent to paper or file, and a true word on what became of it. */
public final class Handout {

    private static final RoomWords WORDS = RoomWords.of(Handout.class);

    /** A sheet the gate lets pass, and whoever sends it. */
    record Leaving(SheetOrder order, Verdict verdict, Sender sender) {}

    /** What follows on the screen, and how to send the sheet another way. */
    interface Sender {

        /** The patient has it. */
        void given();

        /** It is not given, or not yet. */
        void kept();

        /** Before anything is written of it. */
        default void begin() {}

        void toPaper();

        void toFile();
    }

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Tasks tasks;
    private final Notices notices;
    private final Sheets sheets;
    private final Printing printing;
    private final PaperTrail trail;

    public Handout(Workplace window, PaperWays paper, PaperTrail trail) {
        this.tasks = window.tasks();
        this.notices = window.notices();
        this.sheets = paper.sheets();
        this.printing = paper.printing();
        this.trail = trail;
    }

    /** Whether a sheet is on its way. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void toPaper(Leaving leaving) {
        send("doing.print", leaving, printing::print);
    }

    /** A name such as "Elena Marsh, Program 2.pdf" is proposed; whoever turns away keeps the sheet. */
    void toFile(Leaving leaving, String what) {
        String name = leaving.order().patient().replaceAll("[^\\p{L}\\p{M}\\p{N} '-]", " ");
        printing.chooseFile(name.strip() + ", " + what + ".pdf").ifPresent(file -> toFile(leaving, file));
    }

    private void toFile(Leaving leaving, Path file) {
        send("doing.save", leaving, finished -> printing.write(finished, file));
    }

    private void send(String what, Leaving leaving, Function<Printing.Finished, Landing> way) {
        busy.set(true);
        leaving.sender().begin();
        tasks.aside(
                WORDS.say(what, leaving.order().patient()),
                () -> sent(leaving, way),
                handed -> {
                    busy.set(false);
                    landed(leaving, handed);
                },
                failure -> {
                    busy.set(false);
                    leaving.sender().kept();
                });
    }

    /** The sheet is made before anything is recorded: one that cannot be made leaves no trace. */
    private Handed sent(Leaving leaving, Function<Printing.Finished, Landing> way) {
        var finished = new Printing.Finished(leaving.order(), sheets.make(leaving.order()));
        return trail.hand(leaving.order(), leaving.verdict(), () -> way.apply(finished));
    }

    private void landed(Leaving leaving, Handed handed) {
        Sender sender = leaving.sender();
        String words = handed.landing().words();
        switch (handed.landing().ending()) {
            case PRINTED, SAVED -> {
                sender.given();
                notices.tell(words);
            }
            case SHOWN -> {
                sender.kept();
                notices.tell(words, new Notices.Act(WORDS.say("given"), () -> confirm(leaving, handed)));
            }
            case NOWHERE -> {
                sender.kept();
                notices.problem(
                        words,
                        new Notices.Act(WORDS.say("preview.save"), sender::toFile),
                        new Notices.Act(WORDS.say("choosePrinter"), () -> choosePrinter(sender)));
            }
        }
    }

    private void choosePrinter(Sender sender) {
        if (printing.choosePrinter()) {
            sender.toPaper();
        }
    }

    private void confirm(Leaving leaving, Handed handed) {
        Program program = leaving.order().program();
        leaving.sender().begin();
        tasks.run(
                WORDS.say("doing.given"),
                () -> {
                    trail.confirm(handed.handing(), program);
                    return program;
                },
                noted -> {
                    leaving.sender().given();
                    notices.tell(WORDS.say("given.noted"));
                },
                failure -> leaving.sender().kept());
    }
}
