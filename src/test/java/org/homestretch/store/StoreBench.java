package org.homestretch.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.homestretch.basics.Act;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.json.Json;
import org.homestretch.vault.Disk;
import org.homestretch.vault.Folder;
import org.homestretch.vault.KdfCost;
import org.homestretch.vault.Vault;

/** Prints how long finding, saving and opening take in a large clinic (100,000 patients unless told otherwise). */
public final class StoreBench {

    private static final List<String> SOUNDS =
            List.of("ma", "ri", "el", "ka", "to", "én", "ło", "su", "ber", "nov", "as", "qui", "ho", "zé", "ing");

    /** On a busy computer the time at work says more than the time that passed. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(7);

    private StoreBench() {}

    public static void main(String[] args) throws IOException {
        int patients = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        new StoreBench().run(Files.createTempDirectory("homestretch-bench"), patients);
    }

    private void run(Path folder, int patients) throws IOException {
        Clinics.create(folder).close();
        write(folder, patients);
        measure(
                "open with the database to be made",
                1,
                place -> Clinics.open(folder).close());
        var clinic = Clinics.open(folder);
        measure("save one patient", 300, place -> clinic.patients().save(patient(patients + place + 1)));
        measure("find, first time", 1, place -> clinic.patients().find("mari"));
        var typed = List.of("m", "ma", "mar", "mari", "mari el", "kato 19", "3 Mar 1978", "04/05/1980", "77777", "zzz");
        measure("find as typed", 300, place -> clinic.patients().find(typed.get(place % typed.size())));
        measure(
                "whom was worked on today",
                50,
                place -> clinic.journal().workedOn(Instant.now().minusSeconds(60), Instant.now()));
        measure("list all", 50, place -> clinic.patients().find(""));
        measure("change a patient, then find", 100, place -> {
            clinic.patients().save(patient(patients + 1000 + place));
            clinic.patients().find("kato");
        });
        measure(
                "duplicates of a name",
                100,
                place -> clinic.patients().alike(name(), Born.on(LocalDate.of(1978, 3, 3))));
        measure("close", 1, place -> clinic.close());
        System.out.printf(
                "journal %,d KB, database %,d KB%n",
                Files.size(folder.resolve(SealedJournal.NAME)) / 1024,
                Files.size(folder.resolve(Database.FILE)) / 1024);
        measure("open after a clean closing", 1, place -> Clinics.open(folder).close());
        Files.delete(folder.resolve(CleanClosing.NAME));
        measure(
                "open after a crash, and close",
                1,
                place -> Clinics.open(folder).close());
        usualPassword(folder.resolve("usual"));
    }

    /** Straight into the journal, not forced: 100,000 saves at a desk's pace would take the bench all day. */
    private void write(Path path, int patients) throws IOException {
        var folder = new Folder(path, new Unforced(), Clock.systemUTC());
        var vault = Vault.open(folder, Clinics.OWNER, Clinics.PASSWORD);
        var json = new Json(Clinics.LIBRARY);
        var found = SealedJournal.check(folder, vault.clinic(), vault.journalSeal(), (place, record) -> {});
        try (var journal = SealedJournal.open(folder, vault.clinic(), vault.journalSeal(), found)) {
            for (int number = 1; number <= patients; number++) {
                var patient = patient(number);
                var screened =
                        Episode.begin(patient.id()).screened(RedFlagScreen.clear(LocalDate.of(2026, 1, 5), "bench"));
                for (var kept : Map.of(Subject.PATIENT, patient, Subject.EPISODE, screened)
                        .entrySet()) {
                    var id = patient.id();
                    var tree = json.tree(kept.getValue());
                    var change = new Change(kept.getKey(), id.toString(), Optional.of(id), null, tree);
                    var event = new Event(
                            journal.end().sequence() + 1, folder.now(), "bench", change, Act.of(Act.Kind.REGISTERED));
                    journal.append(journal.seal(json.bytes(event)));
                }
            }
        }
        Files.delete(path.resolve(CleanClosing.NAME));
        Files.delete(path.resolve(Database.FILE));
    }

    private static final class Unforced implements Disk {

        @Override
        public void write(FileChannel file, ByteBuffer bytes) throws IOException {
            Disk.local().write(file, bytes);
        }

        @Override
        public void force(FileChannel file) {}

        @Override
        public String scheme() {
            return "";
        }
    }

    private static void usualPassword(Path folder) {
        ClinicFile.create(folder, Clinics.LIBRARY, Clinics.OWNER, Clinics.PASSWORD, KdfCost.USUAL)
                .clinic()
                .close();
        measure(
                "open an empty clinic at the usual cost of a password, and close",
                5,
                place -> Clinics.open(folder).close());
    }

    private interface Work {
        void run(int place);
    }

    private static void measure(String what, int times, Work work) {
        long[] nanos = new long[times];
        long worked = THREADS.getCurrentThreadCpuTime();
        for (int place = 0; place < times; place++) {
            long start = System.nanoTime();
            work.run(place);
            nanos[place] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        worked = (THREADS.getCurrentThreadCpuTime() - worked) / times;
        System.out.printf(
                "%-72s %,4d x  median %9.2f  p95 %9.2f  most %9.2f  at work %9.2f ms%n",
                what,
                times,
                nanos[times / 2] / 1e6,
                nanos[times * 95 / 100] / 1e6,
                nanos[times - 1] / 1e6,
                worked / 1e6);
    }

    private Patient patient(int number) {
        var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        return Patient.register(number, name(), born, Sex.F);
    }

    private PersonName name() {
        return new PersonName(word(), word());
    }

    private String word() {
        var word = new StringBuilder();
        for (int sound = random.nextInt(3); sound < 4; sound++) {
            word.append(SOUNDS.get(random.nextInt(SOUNDS.size())));
        }
        return word.toString();
    }
}
