package org.homestretch.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.homestretch.patient.PatientLine;
import org.homestretch.store.refusal.StoreException;

/** Starts the writer again and again, kills it at a random moment, reopens the clinic and counts what is missing. */
final class KillRun {

    private final Path folder;
    private final int latestKillMs;
    private final Random random;
    private final Tally tally = new Tally();

    /** What came of all kills so far. */
    static final class Tally {
        int tried;
        int acknowledged;
        int lost;
        int half;
        int openFailures;

        void add(Tally more) {
            tried += more.tried;
            acknowledged += more.acknowledged;
            lost += more.lost;
            half += more.half;
            openFailures += more.openFailures;
        }

        @Override
        public String toString() {
            return "tried %d, acknowledged %d, lost %d, half saved %d, open failures %d"
                    .formatted(tried, acknowledged, lost, half, openFailures);
        }
    }

    private int next = 1;

    KillRun(Path folder, int latestKillMs, long seed) {
        this.latestKillMs = latestKillMs;
        this.folder = folder;
        this.random = new Random(seed);
        Clinics.create(folder).close();
    }

    Tally tally() {
        return tally;
    }

    /** One kill: every third one counts from the start of the program, so that opening is hit too. */
    void killOnce() throws IOException, InterruptedException {
        Process writer = start(folder, next);
        var said = listen(writer);
        if (tally.tried % 3 != 0) {
            said.ready.poll(60, TimeUnit.SECONDS);
        }
        writer.waitFor(random.nextInt(latestKillMs), TimeUnit.MILLISECONDS);
        // Through its handle: the process itself would close its pipe, and with it what was said last.
        writer.toHandle().destroyForcibly();
        writer.waitFor();
        said.listener.join();
        tally.tried++;
        check(said.lines);
    }

    private void check(List<String> lines) {
        tally.acknowledged += lines.size();
        try (var clinic = Clinics.open(folder)) {
            tally.lost += lines.stream()
                    .filter(line -> !KilledWriter.kept(clinic, line))
                    .toList()
                    .size();
            tally.half += clinic.patients().find("").stream()
                    .map(PatientLine::patient)
                    .filter(patient -> patient.number() >= next)
                    .filter(patient -> !KilledWriter.whole(clinic, patient))
                    .toList()
                    .size();
            next = clinic.patients().nextNumber();
        } catch (StoreException refused) {
            tally.openFailures++;
        }
    }

    static Process start(Path folder, int number) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private record Said(List<String> lines, BlockingQueue<String> ready, Thread listener) {}

    /** Reads to the very end of what the writer said, past its death: each line is an acknowledged save. */
    private static Said listen(Process writer) {
        var lines = new ArrayList<String>();
        var ready = new ArrayBlockingQueue<String>(1);
        var listener = Thread.ofPlatform().start(() -> {
            try (BufferedReader out = writer.inputReader()) {
                out.lines().forEach(line -> {
                    if (line.equals(KilledWriter.READY)) {
                        ready.add(line);
                    } else {
                        lines.add(line);
                    }
                });
            } catch (IOException ended) {
                throw new UncheckedIOException(ended);
            }
        });
        return new Said(lines, ready, listener);
    }
}
