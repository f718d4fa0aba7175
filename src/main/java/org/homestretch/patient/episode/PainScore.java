package org.homestretch.patient.episode;

import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** Pain as the patient rates it, from 0 (none) to 10 (worst imaginable). */
public record PainScore(int points) implements Comparable<PainScore> {

    private static final RoomWords WORDS = RoomWords.of(PainScore.class);

    public PainScore {
        Require.inRange(() -> WORDS.say("pain"), points, 0, 10);
    }

    public static PainScore of(int points) {
        return new PainScore(points);
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(points, other.points);
    }

    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
