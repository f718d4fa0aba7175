package org.homestretch.ui.program.sheet;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.homestretch.advice.Landing;
import org.homestretch.advice.PaperTrail;
import org.homestretch.advice.Verdict;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;
import org.homestretch.ui.kit.paper.Parcel;
import org.homestretch.ui.kit.paper.Printing;
import org.homestretch.ui.kit.paper.Sender;
import org.homestretch.ui.kit.paper.WayOut;
import org.homestretch.ui.kit.work.Workplace;

/** The way of a sheet out of the clinic, recorded on the trail of papers as made ready and then as given or not. */
public final class Handout {

    /** A sheet the gate lets pass, and whoever sends it. */
    record Leaving(SheetOrder order, Verdict verdict, Sender sender) {}

    private final WayOut way;
    private final Sheets sheets;
    private final PaperTrail trail;

    public Handout(Workplace window, PaperWays paper, PaperTrail trail) {
        way = new WayOut(window, paper.printing());
        sheets = paper.sheets();
        this.trail = trail;
    }

    /** Whether a sheet is on its way. */
    ReadOnlyBooleanProperty busy() {
        return way.busy();
    }

    void toPaper(Leaving leaving) {
        way.toPaper(new SheetParcel(leaving));
    }

    /** Under a name such as "Elena Marsh, Program 2.pdf". */
    void toFile(Leaving leaving, String what) {
        way.toFile(new SheetParcel(leaving), what);
    }

    /** A sheet with its records. */
    private final class SheetParcel implements Parcel {

        private final Leaving leaving;

        SheetParcel(Leaving leaving) {
            this.leaving = leaving;
        }

        @Override
        public String kind() {
            return "sheet";
        }

        @Override
        public String patient() {
            return leaving.order().patient();
        }

        @Override
        public Sender sender() {
            return leaving.sender();
        }

        @Override
        public Gone leave(Function<Printing.Finished, Landing> way) {
            SheetOrder order = trail.coded(leaving.order());
            var finished = new Printing.Finished(kind(), name(order), sheets.make(order));
            var handed = trail.hand(order, leaving.verdict(), () -> way.apply(finished));
            return new Gone(handed.landing(), () -> trail.confirm(handed.handing(), order.program()));
        }

        private static String name(SheetOrder order) {
            String kind = order.purpose().code().replace('_', '-');
            return order.patient() + " " + kind + " " + order.program().number();
        }
    }
}
