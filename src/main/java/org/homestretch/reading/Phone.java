package org.homestretch.reading;

import java.util.List;
import java.util.stream.Stream;

/** A telephone number by its digits alone, and without the zeros that lead them; separators aside. */
public record Phone(String digits, String bare) {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_WHOLE = 6;
    /** The longest country prefix, which one of the two may lack. */
    private static final int LONGEST_PREFIX = 3;

    /** Every number in a text that may hold several, such as "555-0101, 555-0102". */
    public static List<Phone> all(String written) {
        return Stream.of(Folding.digits(written).split("[,;\\p{L}]+"))
                .map(Phone::of)
                .filter(phone -> !phone.digits.isEmpty())
                .toList();
    }

    /** The digits of one number; a trunk zero in brackets belongs to calls from within the country only. */
    public static Phone of(String written) {
        String digits = Folding.digits(written).replace("(0)", "").replaceAll("\\D", "");
        return new Phone(digits, digits.replaceFirst("^0+", ""));
    }

    /** Whether enough digits stand here to look for. */
    public boolean enough() {
        return digits.length() >= SHORTEST_PART;
    }

    /** Whether this, whole or a part of it, is what was written down as the other. */
    public boolean partOf(Phone other) {
        String whole = other.bare;
        boolean longer = bare.length() - whole.length() <= LONGEST_PREFIX && whole.length() >= SHORTEST_WHOLE;
        return other.digits.contains(digits)
                || bare.length() >= SHORTEST_PART && other.digits.contains(bare)
                || longer && bare.endsWith(whole);
    }
}
