package org.homestretch.program.log;

/** The 32 letters of codes that people type, and the two check letters that find a wrong or a swapped one. */
final class CodeLetters {

    /** Without I, L and O, which look like digits, and without U. */
    static final String ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int BITS = 5;
    private static final int HIGHEST_BIT = 1 << BITS - 1;

    /** What the letters are multiplied in: the field of 32, with x^5 = x^2 + 1. */
    private static final int FIELD = 0b100101;

    private CodeLetters() {}

    /** As it was meant: small for large, and letters that look like digits. */
    static String meant(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /**
     * The two letters that belong after others; of whole codes it is "00". The letters are the coefficients of a polynomial,
     * divided by (x - 1)(x - 2): as for every such code of a field, any two wrong letters leave a remainder.
     */
    static String check(String letters) {
        int first = 0;
        int second = 0;
        for (char letter : letters.toCharArray()) {
            int out = first ^ ALL.indexOf(letter);
            first = second ^ out ^ twice(out);
            second = twice(out);
        }
        return "" + ALL.charAt(first) + ALL.charAt(second);
    }

    private static int twice(int value) {
        return value << 1 ^ (value < HIGHEST_BIT ? 0 : FIELD);
    }
}
