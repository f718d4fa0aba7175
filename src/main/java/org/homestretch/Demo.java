package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;
import org.homestretch.desktop.PdfName;
import org.homestretch.desktop.WholeFile;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.program.Program;
import org.homestretch.program.Sheets;
import org.homestretch.sample.DaysAgo;
import org.homestretch.sample.SampleClinic;
import org.homestretch.sample.SampleRecords;
import org.homestretch.vault.Disk;
import org.homestretch.vault.Folder;

/** Makes the sample clinic and prints every patient's current sheet and progress report. */
public final class Demo {

    private static final RoomWords WORDS = RoomWords.of(Demo.class);

    /** Nothing in the sample clinic is anybody's, so its password may be known. */
    public static final String PASSWORD = "sample clinic";

    private final Workbench workbench;

    public Demo(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Makes a sample clinic in a folder that has none, and tells each file it wrote into {@code sheets}. */
    public void make(Path folder, String password, Consumer<Path> written, Consumer<String> held) {
        if (Office.exists(folder)) {
            throw new Refusal(WORDS.say("demo.taken", folder));
        }
        try (Office office = create(folder, password)) {
            print(office, folder.resolve("sheets"), written, held);
        }
    }

    /** The sample clinic alone, left open. */
    Office create(Path folder, String password) {
        SampleClinic sample = SampleClinic.read();
        var days = new DaysAgo(workbench.clock());
        return Office.create(workbench, new Folder(folder, Disk.local(), days), sample.owner(), password)
                .office()
                .orClosed(office -> enter(sample, folder, office, days));
    }

    private void enter(SampleClinic sample, Path folder, Office office, DaysAgo days) {
        SampleMark.in(folder);
        var guidance = new Guidance(workbench.library(), Thresholds.USUAL);
        new SampleRecords(office.settings(), office.patients(), office.programs(), office.visits(), guidance)
                .enter(sample, workbench.library(), days);
    }

    private static void print(Office office, Path sheets, Consumer<Path> written, Consumer<String> held) {
        for (PatientLine line : office.patients().find("")) {
            Patient patient = line.patient();
            String name = patient.number() + "-" + PdfName.plain(patient.name().listed());
            sheet(office, patient, held)
                    .ifPresent(sheet -> written.accept(write(sheets.resolve(name + "-sheet.pdf"), sheet)));
            written.accept(write(sheets.resolve(name + "-report.pdf"), office.report(patient)));
        }
    }

    /** The sheet a patient has now, where the gate lets it go. */
    private static Optional<byte[]> sheet(Office office, Patient patient, Consumer<String> held) {
        Optional<Program> printed = office.programs().of(patient.id()).stream()
                .filter(program -> !program.draft())
                .findFirst();
        Verdict verdict = printed.map(program -> office.judge(patient, program)).orElse(Verdict.NOTHING);
        if (!verdict.passes()) {
            held.accept(WORDS.say("demo.held", patient.name().full(), verdict.sentence()));
            return Optional.empty();
        }
        return printed.map(office::orderAgain).map(office::make).map(Sheets.Sheet::pdf);
    }

    private static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException refused) {
            throw new Unable(WORDS.say("not.written", file), refused);
        }
        WholeFile.at(file).write(content);
        return file;
    }
}
