package org.homestretch.guidance.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;

/** The programs for life after recovery: the one that keeps a patient well, and the easy set for a flare-up. */
public final class Maintenance {

    private static final int LEAST_STRENGTHENING = 2;
    private static final int MOST_STRENGTHENING = 3;
    private static final int DAYS = 3;
    private static final Dose HALF_AN_HOUR = Dose.ofMinutes(30, 1, 5);
    private static final String WALK = "walk-continuous";
    private static final int EASY_LEVEL = 2;

    private final Guidance guidance;
    private final Suggestions suggestions;
    private final Library library;

    public Maintenance(Guidance guidance, Library library) {
        this.guidance = guidance;
        this.suggestions = new Suggestions(guidance, library);
        this.library = library;
    }

    /** Two or three strengthening exercises and a hamstring stretch on three days, walking on five. */
    public List<Prescription> program(Presentation patient, History history, List<Prescription> current) {
        List<Prescription> fresh =
                suggestions.starting(patient, history, Side.BOTH).program();
        var kept = new ArrayList<Prescription>();
        strengthening(current, fresh).map(Maintenance::onFewDays).forEach(kept::add);
        firstOf(current, fresh, one -> one.exercise().hamstringStretch())
                .map(Maintenance::onFewDays)
                .ifPresent(kept::add);
        aerobic(guidance.situation(patient, history, kept), current, fresh).ifPresent(kept::add);
        return List.copyOf(kept);
    }

    /** What may be done in a flare-up: easy exercises, those the patient knows first, and short walks. */
    public List<Prescription> flareUp(Presentation patient, History history, List<Prescription> current, Side painful) {
        PainScore flared = PainScore.of(guidance.thresholds().of(Threshold.PAIN_HIGH));
        Presentation.Pain pain = new Presentation.Pain(
                worse(patient.pain().back(), flared), worse(patient.pain().leg(), flared));
        Set<Exercise> known = current.stream().map(Prescription::exercise).collect(Collectors.toSet());
        return suggestions.starting(patient.hurting(pain), history, painful, known).program().stream()
                .filter(one -> one.exercise().level() <= EASY_LEVEL)
                .toList();
    }

    /** What the patient does already; one or two that suit are added where there are fewer than two. */
    private static Stream<Prescription> strengthening(List<Prescription> current, List<Prescription> fresh) {
        List<Prescription> done = current.stream()
                .filter(Maintenance::strengthens)
                .limit(MOST_STRENGTHENING)
                .toList();
        Stream<Prescription> more = fresh.stream()
                .filter(one -> strengthens(one)
                        && done.stream().noneMatch(old -> old.exercise().equals(one.exercise())))
                .limit(Math.max(0, LEAST_STRENGTHENING - done.size()));
        return Stream.concat(done.stream(), more);
    }

    private static boolean strengthens(Prescription one) {
        return one.counted() && one.area() == Area.STRENGTHENING;
    }

    private static Optional<Prescription> firstOf(
            List<Prescription> current, List<Prescription> fresh, Predicate<Prescription> wanted) {
        return Stream.concat(current.stream(), fresh.stream()).filter(wanted).findFirst();
    }

    /** The plain walk for half an hour, else what the patient does for as long, else that as it is done now. */
    private Optional<Prescription> aerobic(Situation on, List<Prescription> current, List<Prescription> fresh) {
        Optional<Prescription> own = firstOf(current, fresh, one -> one.area() == Area.AEROBIC);
        Stream<Exercise> half = Stream.concat(library.find(WALK).stream(), own.map(Prescription::exercise).stream());
        return half.map(exercise -> new Prescription(exercise, Side.NONE, HALF_AN_HOUR, ""))
                .filter(one -> !Rules.objectTo(new PrescribedItem(on, one)))
                .findFirst()
                .or(() -> own);
    }

    private static Prescription onFewDays(Prescription one) {
        return one.dosed(one.dose().withDaysAWeek(DAYS).withTimesADay(1));
    }

    private static PainScore worse(PainScore one, PainScore other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
