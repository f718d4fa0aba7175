package org.homestretch.ui.program;

import java.nio.file.Path;
import java.util.Optional;
import org.homestretch.patient.Patient;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Tasks;

/** The last step of a sheet: to paper, or to a file the user chooses, and a word on where it went. */
final class Handout {

    private final Tasks tasks;
    private final Notices notices;
    private final Printing printing;

    Handout(Tasks tasks, Notices notices, Printing printing) {
        this.tasks = tasks;
        this.notices = notices;
        this.printing = printing;
    }

    void toPaper(Printing.Finished finished) {
        tasks.aside("print the sheet of " + finished.order().patient(), () -> printing.print(finished), notices::tell);
    }

    /** A name such as "Elena Marsh, Program 2.pdf" is proposed. */
    Optional<Path> chooseFile(Optional<Patient> patient, String what) {
        String name = patient.map(one -> one.name().full()).orElse("Sheet");
        return printing.chooseFile(
                name.replaceAll("[^\\p{L}\\p{M}\\p{N} '-]", " ").strip() + ", " + what + ".pdf");
    }

    void toFile(Printing.Finished finished, Path file) {
        tasks.aside(
                "save the sheet as " + file.getFileName(),
                () -> {
                    printing.write(finished, file);
                    return file.getFileName();
                },
                name -> notices.tell("Sheet saved as " + name));
    }
}
