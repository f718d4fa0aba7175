package org.homestretch.program;

import java.util.Locale;
import java.util.Set;
import org.homestretch.basics.Coded;

/** A paper size sheets are printed on. */
public enum Paper implements Coded {
    A4,
    LETTER;

    /** Where sheets of paper are cut to inches. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PH", "PR", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "BZ");

    /** The usual size in the region the computer is set to, whatever language it speaks. */
    public static Paper ofRegion() {
        String country = Locale.getDefault(Locale.Category.FORMAT).getCountry();
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }
}
