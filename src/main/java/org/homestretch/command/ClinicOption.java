package org.homestretch.command;

import java.nio.file.Path;
import java.util.List;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.command.files.BadInput;
import org.homestretch.patient.Patient;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The clinic a verb works on, and how it is unlocked. */
final class ClinicOption {

    @Option(names = "--clinic", required = true, paramLabel = "DIR", description = "The folder of the clinic.")
    private Path folder;

    @ArgGroup(exclusive = false)
    private PasswordOption password = new PasswordOption();

    Office open(Workbench workbench) {
        return open(workbench, folder, password);
    }

    static Office open(Workbench workbench, Path folder, PasswordOption password) {
        if (!Office.exists(folder)) {
            throw new BadInput("--clinic " + folder + ": there is no clinic in this folder. Make one with 'init'.");
        }
        List<String> people = Office.people(folder);
        return Office.open(workbench, folder, people.getFirst(), password.password());
    }

    static Patient patient(Office office, int number) {
        return office.patients()
                .byNumber(number)
                .orElseThrow(() -> new BadInput("--patient " + number + ": no patient has this number."));
    }
}
