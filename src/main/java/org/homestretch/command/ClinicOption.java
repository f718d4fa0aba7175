package org.homestretch.command;

import java.nio.file.Path;
import java.util.List;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.command.files.BadInput;
import org.homestretch.patient.Patient;
import org.homestretch.reading.Folding;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The clinic a verb works on, and how it is unlocked. */
final class ClinicOption {

    @Option(names = "--clinic", required = true, paramLabel = "DIR", description = "The folder of the clinic.")
    private Path folder;

    @Option(names = "--user", paramLabel = "NAME", description = "Who acts, by name; else the sole owner.")
    private String user;

    @ArgGroup(exclusive = false)
    private PasswordOption password = new PasswordOption();

    Office open(Workbench workbench) {
        if (!Office.exists(folder)) {
            throw new BadInput("--clinic " + folder + ": there is no clinic in this folder. Make one with 'init'.");
        }
        return Office.open(workbench, folder, person(Office.people(folder)), password.password());
    }

    /** A name is typed as its letters sound: without accents, in any case. */
    private String person(List<String> people) {
        if (user == null) {
            return people.getFirst();
        }
        return people.stream()
                .filter(one -> Folding.text(one).equals(Folding.text(user)))
                .findFirst()
                .orElseThrow(() -> new BadInput("--user " + user
                        + ": nobody of this name can unlock the clinic. Who can: " + String.join(", ", people) + "."));
    }

    static Patient patient(Office office, int number) {
        return office.patients()
                .byNumber(number)
                .orElseThrow(() -> new BadInput("--patient " + number + ": no patient has this number."));
    }
}
