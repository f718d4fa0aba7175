package org.homestretch.command;

/** A sheet that a rule holds back; the sentence says which, and what comes first. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
