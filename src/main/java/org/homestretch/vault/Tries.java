package org.homestretch.vault;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.homestretch.vault.VaultException.Kind;

/** Counts wrong passwords, across restarts: after five of them each further try costs a longer wait. */
final class Tries {

    private static final String NAME = "tries.json";
    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Folder folder;

    /** How often one person failed, and when last, in seconds since 1970. */
    record Failures(int count, long last) {

        static final Failures NONE = new Failures(0, 0);

        Duration pause() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 10));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }

        /** What is left of the wait; a clock set back does not shorten or stretch it beyond its length. */
        Duration left(long now) {
            return now < last ? pause() : pause().minusSeconds(now - last);
        }
    }

    Tries(Folder folder) {
        this.folder = folder;
    }

    void refuseWhileWaiting(String whom) throws IOException {
        Duration left = of(whom).left(now());
        if (left.isPositive()) {
            throw new VaultException(Kind.WAIT, "Too many wrong tries. Try again in " + words(left) + ".");
        }
    }

    /** Counts a wrong try and gives the refusal to show; what names the thing tried, such as "password". */
    VaultException wrong(String whom, String what) throws IOException {
        var failures = new Failures(of(whom).count() + 1, now());
        var all = read();
        all.put(whom, failures);
        write(all);
        return new VaultException(Kind.WRONG_PASSWORD, "Not the right " + what + ". " + next(failures));
    }

    void right(String whom) throws IOException {
        var all = read();
        if (all.remove(whom) != null) {
            write(all);
        }
    }

    private static String next(Failures failures) {
        int left = FREE - failures.count();
        if (left <= 0) {
            return "The next try is in " + words(failures.pause()) + ".";
        }
        return left + (left == 1 ? " try" : " tries") + " left, then a 1 minute wait.";
    }

    private static String words(Duration wait) {
        long seconds = wait.toSeconds();
        long minutes = (seconds + 59) / 60;
        if (seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private Failures of(String whom) throws IOException {
        return read().getOrDefault(whom, Failures.NONE);
    }

    private long now() {
        return folder.now().getEpochSecond();
    }

    /** A damaged count is no reason to lock a clinic's people out. */
    private Map<String, Failures> read() throws IOException {
        var content = folder.read(NAME);
        if (content.isEmpty()) {
            return new TreeMap<>();
        }
        try {
            return JSON.readValue(content.get(), new TypeReference<TreeMap<String, Failures>>() {});
        } catch (IOException damaged) {
            return new TreeMap<>();
        }
    }

    private void write(Map<String, Failures> all) throws IOException {
        folder.replace(NAME, JSON.writeValueAsBytes(all));
    }
}
