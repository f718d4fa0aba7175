package org.homestretch.ui.unlock;

import java.util.List;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;

/** The way into the clinic's data; refusals are {@code Unable} or {@code Refusal} with a sentence. */
public interface ClinicAccess {

    /** Somebody who can unlock, and what they are there for. */
    record Person(String name, String role) {}

    /** A clinic about to be made. */
    record NewClinic(Letterhead letterhead, Paper paper, String owner, String password) {}

    /** Whether there is a clinic to unlock; else one is to be made. */
    boolean exists();

    List<Person> people();

    /** Unlocks; what is shown next is up to the application. */
    void open(String person, String password);

    /** Makes the clinic, unlocked, and gives its recovery code. */
    String create(NewClinic clinic);

    /** Gives the owner a new password by the recovery code and says who that is. */
    String recover(String code, String newPassword);

    /** Opens a clinic of invented patients to look around in. */
    void sample();
}
