package org.homestretch.command;

import org.homestretch.advice.Verdict;

/** A paper that a rule holds back; the sentence says which, and what comes first. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }

    /** The verdict where it lets the paper pass; what does not leave is said before the reason. */
    static Verdict unlessPassed(String what, Verdict verdict) {
        if (!verdict.passes()) {
            throw new Refused(what + ". " + verdict.sentence());
        }
        return verdict;
    }
}
