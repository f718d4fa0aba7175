package org.homestretch.vault;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.homestretch.basics.RoomWords;
import org.homestretch.vault.VaultException.Kind;

/** Counts wrong passwords, across restarts: after five of them each further try costs a longer wait. */
final class Tries {

    private static final RoomWords WORDS = RoomWords.of(Tries.class);

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
            throw new VaultException(Kind.WAIT, WORDS.say("tries.many", words(left)));
        }
    }

    /** Counts a wrong try and gives the refusal to show; the key words what was tried. */
    VaultException wrong(String whom, String key) throws IOException {
        var failures = new Failures(of(whom).count() + 1, now());
        var all = read();
        all.put(whom, failures);
        write(all);
        return new VaultException(Kind.WRONG_PASSWORD, WORDS.say(key) + " " + next(failures));
    }

    void right(String whom) throws IOException {
        var all = read();
        if (all.remove(whom) != null) {
            write(all);
        }
    }

    private static String next(Failures failures) {
        int left = FREE - failures.count();
        return left <= 0 ? WORDS.say("tries.next", words(failures.pause())) : WORDS.count("tries.left", left);
    }

    private static String words(Duration wait) {
        long seconds = wait.toSeconds();
        return seconds < 60 ? WORDS.count("seconds", seconds) : WORDS.count("minutes", (seconds + 59) / 60);
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
