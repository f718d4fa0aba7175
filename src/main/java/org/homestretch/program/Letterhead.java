package org.homestretch.program;

/**
 * What stands at the head of a sheet: the clinic's name, where it is and how to reach it; and where its patients go in an
 * emergency, in the clinic's own words.
 */
public record Letterhead(String clinic, String address, String phone, String email, String emergency) {

    public static final Letterhead NONE = new Letterhead("", "", "", "");

    /** Where nothing is said of emergencies: sheets name the emergency department then. */
    public Letterhead(String clinic, String address, String phone, String email) {
        this(clinic, address, phone, email, "");
    }

    public Letterhead {
        clinic = clinic.strip();
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
        // A letterhead kept before sheets could say it has none.
        emergency = emergency == null ? "" : emergency.strip();
    }
}
