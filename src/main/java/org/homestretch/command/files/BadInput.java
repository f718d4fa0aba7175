package org.homestretch.command.files;

/** Input a command cannot use; the message names the file, the field and what would be right. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(sentence);
    }
}
