package org.homestretch.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.patient.PainScore;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Side;
import org.homestretch.program.Prescription;

/** The programs for life after recovery: the one that keeps a patient well, and the easy set for a flare-up. */
public final class Maintenance {

    private static final int STRENGTHENING = 3;
    private static final int DAYS = 3;
    private static final Dose WALKING = Dose.ofMinutes(30, 1, 5);
    private static final String WALK = "walk-continuous";
    private static final int EASY_LEVEL = 2;

    private final Suggestions suggestions;
    private final Library library;

    public Maintenance(Guidance guidance, Library library) {
        this.suggestions = new Suggestions(guidance, library);
        this.library = library;
    }

    /** Up to three strengthening exercises and a hamstring stretch on three days, walking on five. */
    public List<Prescription> program(Presentation patient, History history, List<Prescription> current) {
        var kept = new ArrayList<Prescription>();
        current.stream()
                .filter(one -> one.counted() && one.area() == Area.STRENGTHENING)
                .limit(STRENGTHENING)
                .map(Maintenance::onFewDays)
                .forEach(kept::add);
        hamstrings(patient, history, current).map(Maintenance::onFewDays).ifPresent(kept::add);
        walking(current).ifPresent(kept::add);
        return List.copyOf(kept);
    }

    /** What may be done in a flare-up: the easy exercises of the program where they fit, and short walks. */
    public List<Prescription> flareUp(Presentation patient, History history, Side painful) {
        PainScore flared = PainScore.of(Threshold.PAIN_HIGH.usual());
        Presentation.Pain pain = new Presentation.Pain(
                worse(patient.pain().back(), flared), worse(patient.pain().leg(), flared));
        return suggestions.starting(hurting(patient, pain), history, painful).program().stream()
                .filter(one -> one.exercise().level() <= EASY_LEVEL)
                .toList();
    }

    private Optional<Prescription> hamstrings(Presentation patient, History history, List<Prescription> current) {
        return current.stream()
                .filter(one -> one.exercise().hamstringStretch())
                .findFirst()
                .or(() -> suggestions.starting(patient, history, Side.BOTH).program().stream()
                        .filter(one -> one.exercise().hamstringStretch())
                        .findFirst());
    }

    /** The plain walk where it is on offer, else what the patient already does. */
    private Optional<Prescription> walking(List<Prescription> current) {
        Optional<Exercise> walk = library.find(WALK)
                .or(() -> current.stream()
                        .filter(one -> one.area() == Area.AEROBIC)
                        .map(Prescription::exercise)
                        .findFirst());
        return walk.map(exercise -> new Prescription(exercise, Side.NONE, WALKING, ""));
    }

    private static Prescription onFewDays(Prescription one) {
        return one.dosed(one.dose().withDaysAWeek(DAYS).withTimesADay(1));
    }

    private static PainScore worse(PainScore one, PainScore other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Presentation hurting(Presentation patient, Presentation.Pain pain) {
        return new Presentation(
                patient.person(),
                patient.course(),
                pain,
                patient.symptoms(),
                patient.examination(),
                patient.circumstances(),
                patient.screening(),
                patient.plan());
    }
}
