package org.homestretch.program;

/** What stands at the head of a sheet: the clinic's name, where it is and how to reach it. */
public record Letterhead(String clinic, String address, String phone, String email) {

    public static final Letterhead NONE = new Letterhead("", "", "", "");

    public Letterhead {
        clinic = clinic.strip();
        address = address.strip();
        phone = phone.strip();
        email = email.strip();
    }
}
