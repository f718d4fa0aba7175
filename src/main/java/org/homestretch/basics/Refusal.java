package org.homestretch.basics;

/** A value the user gave breaks its rule; the message is a sentence that says the rule and fits beside the field. */
public final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
