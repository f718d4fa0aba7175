package org.homestretch.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.homestretch.patient.episode.PainScore;

/** A score that a visit can hold, by the name that files and scripts give it, with the most points there are. */
public enum Score {
    NPRS_LEG(10, (visit, points) -> visit.withLeg(pain(points))),
    NPRS_BACK(10, (visit, points) -> visit.withBack(pain(points))),
    RMDQ(24, Visit::withRolandMorris),
    ODI(100, total(Questionnaires::withOswestry)),
    STARTBACK_PSYCH(5, total(Questionnaires::withStartBack)),
    FABQ_W(42, total(Questionnaires::withFearAtWork)),
    FABQ_PA(24, total(Questionnaires::withFearOfActivity));

    private final int most;
    private final BiFunction<Visit, OptionalInt, Visit> put;

    Score(int most, BiFunction<Visit, OptionalInt, Visit> put) {
        this.most = most;
        this.put = put;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int most() {
        return most;
    }

    /** The visit with this score in place of what it held. */
    public Visit in(Visit visit, int points) {
        return put.apply(visit, OptionalInt.of(points));
    }

    private static Optional<PainScore> pain(OptionalInt points) {
        return Optional.of(PainScore.of(points.getAsInt()));
    }

    private static BiFunction<Visit, OptionalInt, Visit> total(
            BiFunction<Questionnaires, OptionalInt, Questionnaires> put) {
        return (visit, points) ->
                visit.answering(Optional.of(put.apply(visit.questionnaires().orElse(Questionnaires.NONE), points)));
    }
}
