package org.homestretch.desktop;

/** A printer of this computer. */
public interface Printer {

    String name();

    Offers offers();

    /** Returns once the printer has taken all pages; one that does not is {@link org.homestretch.basics.Unable}. */
    void print(byte[] pdf, Manner manner);
}
