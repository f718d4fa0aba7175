package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.basics.RoomWords;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Offers;
import org.homestretch.desktop.Printer;
import org.homestretch.ui.kit.paper.Printing;
import org.homestretch.ui.kit.work.Tasks;

/** The printer the sheets go to, and how: several copies of the next one, both sides of the paper, a tray. */
public final class PrinterModel {

    private static final RoomWords WORDS = RoomWords.of(PrinterModel.class);

    /** What the system told when it was asked last. */
    record Known(List<Printer> all, Optional<Printer> chosen, Offers offers) {

        static final Known NOTHING = new Known(List.of(), Optional.empty(), Offers.PLAIN);

        static Known of(List<Printer> all, Optional<Printer> chosen) {
            return new Known(all, chosen, chosen.map(Printer::offers).orElse(Offers.PLAIN));
        }
    }

    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final ReadOnlyObjectWrapper<Manner> manner = new ReadOnlyObjectWrapper<>(Manner.USUAL);
    private final Tasks tasks;
    private final Printing printing;

    PrinterModel(Tasks tasks, Printing printing) {
        this.tasks = tasks;
        this.printing = printing;
    }

    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Manner> manner() {
        return manner.getReadOnlyProperty();
    }

    /** Asks the system anew: a printer may have been plugged in. */
    void look() {
        single();
        tasks.aside(WORDS.say("doing.printers"), () -> Known.of(printing.printers(), printing.printer()), this::knows);
    }

    void choose(Printer printer) {
        printing.printOn(printer);
        tasks.aside(WORDS.say("doing.printers"), () -> Known.of(known.get().all(), Optional.of(printer)), this::knows);
    }

    void print(Manner wanted) {
        printing.printSo(wanted);
        manner.set(wanted);
    }

    /** Copies asked for on one sheet are not made of another. */
    void single() {
        print(printing.manner().times(1));
    }

    private void knows(Known now) {
        known.set(now);
        print(printing.manner().within(now.offers()));
    }
}
