package org.homestretch.ui.unlock;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.Unable;

/** A door without a house: it knows one password and one code, and notes what was asked of it. */
final class PaperDoor implements ClinicAccess {

    static final String PASSWORD = "river candle orbit";
    static final String CODE = "7KQM-2TXD-V9RA-4HPE-QQ2Z";

    final List<String> acts = new ArrayList<>();
    private String password = PASSWORD;

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public List<Person> people() {
        return List.of(
                new Person("Dr Nadia Brandt", "Owner"),
                new Person("Paul Ekström", "Clinician"),
                new Person("Jess Moreno", "Front desk"));
    }

    @Override
    public void open(String person, String typed) {
        if (!typed.equals(password)) {
            throw new Unable("Not the right password. 4 tries left, then a 1 minute wait.");
        }
        acts.add("open " + person);
    }

    @Override
    public String create(NewClinic clinic) {
        if (clinic.letterhead().clinic().equals("Full disk")) {
            throw new Unable("The disk is full.");
        }
        acts.add("create " + clinic.letterhead().clinic() + " " + clinic.paper() + " " + clinic.owner());
        return CODE;
    }

    @Override
    public String recover(String code, String newPassword) {
        if (!code.equals(CODE)) {
            throw new Unable("Not the right recovery code.");
        }
        password = newPassword;
        acts.add("recover");
        return "Dr Nadia Brandt";
    }

    @Override
    public void sample() {
        acts.add("sample");
    }
}
