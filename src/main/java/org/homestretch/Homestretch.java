package org.homestretch;

/** The program's entry: the window, or a verb of the command line. */
public final class Homestretch {

    private Homestretch() {}

    public static void main(String[] args) {
        System.out.println("Homestretch");
    }
}
