package org.homestretch.ui.kit.paper;

/** What follows on the screen once a paper landed, and how to send it another way. */
public interface Sender {

    /** The patient has it. */
    void given();

    /** It is not given, or not yet. */
    void kept();

    /** Before anything is written of it. */
    default void begin() {}

    void toPaper();

    void toFile();
}
