package org.homestretch.basics;

/** Something outside the program kept it from doing what was asked; the message is a sentence for the user. */
public class Unable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unable(String sentence) {
        super(sentence);
    }

    public Unable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
