package org.homestretch.ui.kit.paper;

import java.util.function.Function;
import org.homestretch.advice.Landing;

/** A paper that may leave: what it is, whose, how it is made and recorded around its way, and whoever sends it. */
public interface Parcel {

    /** What kind of paper, for the words about it: {@code sheet}, {@code cards}, {@code plan}. */
    String kind();

    String patient();

    Sender sender();

    /** Made first, for one that cannot be made leaves no trace; then sent and recorded. Away from the screen. */
    Gone leave(Function<Printing.Finished, Landing> way);

    /** Where it landed, and what records that it was given after all. */
    record Gone(Landing landing, Runnable confirm) {}
}
