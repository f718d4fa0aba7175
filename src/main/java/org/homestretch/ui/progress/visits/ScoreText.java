package org.homestretch.ui.progress.visits;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Visit;

/** Reads scores as they are typed; what is no score is refused with a sentence. */
public final class ScoreText {

    private static final RoomWords WORDS = RoomWords.of(ScoreText.class);

    private ScoreText() {}

    /** Pain from 0 to 10, or nothing for an empty text. */
    public static Optional<PainScore> pain(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(PainScore.of(whole(text, "type.pain")));
    }

    /** A Roland-Morris total from 0 to 24, or nothing for an empty text. */
    public static OptionalInt disability(String text) {
        if (text.isBlank()) {
            return OptionalInt.empty();
        }
        OptionalInt total = OptionalInt.of(whole(text, "type.disability"));
        return new Visit.Scores(Optional.empty(), Optional.empty(), total).rolandMorris();
    }

    /** A whole number, or nothing for an empty text; whoever takes it knows how large it may be. */
    public static OptionalInt whole(String text) {
        return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(whole(text, "type.whole"));
    }

    public static String of(OptionalInt score) {
        return score.isPresent() ? Integer.toString(score.getAsInt()) : "";
    }

    private static int whole(String text, String key) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refusal(WORDS.say(key), noNumber);
        }
    }
}
