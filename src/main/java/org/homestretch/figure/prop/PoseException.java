package org.homestretch.figure.prop;

/** A pose file says something that cannot be understood; the message names the file and the key. */
public final class PoseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoseException(String message) {
        super(message);
    }
}
