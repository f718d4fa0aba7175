package org.homestretch.command;

/** Input a command cannot use; the message names the file, the field and what would be right. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String sentence) {
        super(sentence);
    }
}
