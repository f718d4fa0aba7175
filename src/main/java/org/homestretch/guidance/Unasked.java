package org.homestretch.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Visit;

/** Something the record does not say yet, and what it counts as meanwhile. */
public enum Unasked {
    PAIN(
            "no pain score",
            "No pain score yet: counted as no pain.",
            (episode, visits) -> visits.stream().noneMatch(Unasked::scored)),
    DIAGNOSIS(
            "no diagnosis", "No diagnosis yet: counted as unclear.", (episode, visits) -> unclear(episode.diagnosis())),
    ONSET(
            "no date it began",
            "No date it began: counted as acute.",
            (episode, visits) -> episode.diagnosis().onset().isEmpty()
                    && episode.diagnosis().told().isEmpty()),
    SETTLING(
            "pain settling not asked",
            "Pain settling was not asked: counted as moderate.",
            (episode, visits) -> episode.symptoms().irritability().isEmpty()),
    FITNESS(
            "fitness not asked",
            "Fitness was not asked: counted as low.",
            (episode, visits) -> episode.circumstances().conditioning().isEmpty()),
    NERVES(
            "nerve tests not made",
            "Nerve tests were not made: nothing is counted on them.",
            (episode, visits) -> episode.examination().neuro().isEmpty());

    private final String words;
    private final String sentence;
    private final BiPredicate<Episode, List<Visit>> missing;

    Unasked(String words, String sentence, BiPredicate<Episode, List<Visit>> missing) {
        this.words = words;
        this.sentence = sentence;
        this.missing = missing;
    }

    /** Such as "no pain score". */
    public String words() {
        return words;
    }

    /** Such as "No pain score yet: counted as no pain." */
    public String sentence() {
        return sentence;
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
