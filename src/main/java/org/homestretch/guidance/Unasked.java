package org.homestretch.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Visit;

/** Something the record does not say yet, and what it counts as meanwhile. */
public enum Unasked implements Coded {
    PAIN((episode, visits) -> visits.stream().noneMatch(Unasked::scored)),
    DIAGNOSIS((episode, visits) -> unclear(episode.diagnosis())),
    ONSET((episode, visits) ->
            episode.diagnosis().onset().isEmpty() && episode.diagnosis().told().isEmpty()),
    SETTLING((episode, visits) -> episode.symptoms().irritability().isEmpty()),
    FITNESS((episode, visits) -> episode.circumstances().conditioning().isEmpty()),
    NERVES((episode, visits) -> episode.examination().neuro().isEmpty());

    private static final RoomWords WORDS = RoomWords.of(Unasked.class);

    private final BiPredicate<Episode, List<Visit>> missing;

    Unasked(BiPredicate<Episode, List<Visit>> missing) {
        this.missing = missing;
    }

    /** What is missing and what it counts as, such as "No pain score yet: counted as no pain." */
    public String sentence() {
        return WORDS.say("unasked." + code());
    }

    /** What neither the episode nor a visit of it tells. */
    public static List<Unasked> of(Episode episode, List<Visit> visits) {
        return Arrays.stream(values())
                .filter(one -> one.missing.test(episode, visits))
                .toList();
    }

    private static boolean scored(Visit visit) {
        return visit.scores().leg().isPresent() || visit.scores().back().isPresent();
    }

    private static boolean unclear(Diagnosis diagnosis) {
        return diagnosis.main() == Condition.NONSPECIFIC
                && diagnosis.secondary().isEmpty();
    }
}
