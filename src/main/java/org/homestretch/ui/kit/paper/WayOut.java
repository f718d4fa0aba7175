package org.homestretch.ui.kit.paper;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.homestretch.advice.Landing;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.Workplace;

/** The way of any paper out of the clinic: made, recorded, sent to a printer or a file, and a true word on what became of it. */
public final class WayOut {

    private static final RoomWords WORDS = RoomWords.of(WayOut.class);

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Tasks tasks;
    private final Notices notices;
    private final Printing printing;

    public WayOut(Workplace window, Printing printing) {
        this.tasks = window.tasks();
        this.notices = window.notices();
        this.printing = printing;
    }

    /** Whether a paper is on its way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void toPaper(Parcel parcel) {
        send("doing.print.", parcel, printing::print);
    }

    /** A name such as "Elena Marsh, Program 2.pdf" is proposed; whoever turns away keeps the paper. */
    public void toFile(Parcel parcel, String what) {
        String name = parcel.patient().replaceAll("[^\\p{L}\\p{M}\\p{N} '-]", " ");
        printing.chooseFile(name.strip() + ", " + what + ".pdf").ifPresent(file -> toFile(parcel, file));
    }

    private void toFile(Parcel parcel, Path file) {
        send("doing.save.", parcel, finished -> printing.write(finished, file));
    }

    private void send(String doing, Parcel parcel, Function<Printing.Finished, Landing> way) {
        busy.set(true);
        parcel.sender().begin();
        tasks.aside(
                WORDS.say(doing + parcel.kind(), parcel.patient()),
                () -> parcel.leave(way),
                gone -> {
                    busy.set(false);
                    landed(parcel, gone);
                },
                failure -> {
                    busy.set(false);
                    parcel.sender().kept();
                });
    }

    private void landed(Parcel parcel, Parcel.Gone gone) {
        Sender sender = parcel.sender();
        String words = gone.landing().words();
        switch (gone.landing().ending()) {
            case PRINTED, SAVED -> {
                sender.given();
                notices.tell(words);
            }
            case SHOWN -> {
                sender.kept();
                notices.tell(words, new Notices.Act(WORDS.say("given"), () -> confirm(parcel, gone)));
            }
            case NOWHERE -> {
                sender.kept();
                notices.problem(
                        words,
                        new Notices.Act(WORDS.say("save"), sender::toFile),
                        new Notices.Act(WORDS.say("choosePrinter"), () -> choosePrinter(sender)));
            }
        }
    }

    private void choosePrinter(Sender sender) {
        if (printing.choosePrinter()) {
            sender.toPaper();
        }
    }

    private void confirm(Parcel parcel, Parcel.Gone gone) {
        parcel.sender().begin();
        tasks.run(
                WORDS.say("doing.given." + parcel.kind()),
                () -> {
                    gone.confirm().run();
                    return parcel;
                },
                noted -> {
                    noted.sender().given();
                    notices.tell(WORDS.say("given.noted." + noted.kind()));
                },
                failure -> parcel.sender().kept());
    }
}
