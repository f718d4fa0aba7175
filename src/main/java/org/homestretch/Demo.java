package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Refusal;
import org.homestretch.patient.Unable;
import org.homestretch.sample.SampleClinic;
import org.homestretch.sample.SampleRecords;

/** Makes the sample clinic and prints every patient's current sheet and progress report. */
public final class Demo {

    /** Nothing in the sample clinic is anybody's, so its password may be known. */
    public static final String PASSWORD = "sample clinic";

    private final Workbench workbench;

    public Demo(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Makes a sample clinic in a folder that has none, and tells each file it wrote into {@code sheets}. */
    public void make(Path folder, String password, Consumer<Path> written) {
        if (Office.exists(folder)) {
            throw new Refusal(folder + " holds a clinic already. Choose another folder.");
        }
        try (Office office = create(folder, password)) {
            print(office, folder.resolve("sheets"), written);
        }
    }

    /** The sample clinic alone, left open. */
    Office create(Path folder, String password) {
        SampleClinic sample = SampleClinic.read();
        return Office.create(workbench, folder, sample.owner(), password)
                .office()
                .orClosed(office -> enter(sample, folder, office));
    }

    private void enter(SampleClinic sample, Path folder, Office office) {
        SampleMark.in(folder);
        new SampleRecords(office.settings(), office.patients(), office.programs(), office.visits())
                .enter(sample, workbench.library(), office.today());
    }

    private static void print(Office office, Path sheets, Consumer<Path> written) {
        for (PatientLine line : office.patients().find("")) {
            Patient patient = line.patient();
            String name = patient.number() + "-" + plain(patient.name().family());
            office.programs().latestFor(patient.id()).ifPresent(program -> {
                byte[] sheet = office.sheet(patient, program, office.usualStyle(patient))
                        .pdf();
                written.accept(write(sheets.resolve(name + "-sheet.pdf"), sheet));
            });
            written.accept(write(sheets.resolve(name + "-report.pdf"), office.report(patient)));
        }
    }

    private static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException refused) {
            throw new Unable(
                    "Not written: " + file + ". Check that the disk has room and that you may write there.", refused);
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
