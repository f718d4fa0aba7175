package org.homestretch.guidance.visit;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.basics.Series;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.GuidanceRule.Draft;
import org.homestretch.guidance.Phrases;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.visit.TreatmentSoFar.Phase;
import org.homestretch.patient.Presentation;

/** The M rules on life after recovery, and the C rules on worry and fear. */
final class MaintenanceRules {

    private static final List<Integer> MEASURED_AFTER = List.of(1, 3, 6);

    private MaintenanceRules() {}

    static List<GuidanceRule<AtVisit<FollowUp>>> all() {
        return List.of(
                rule("M01", "R48 R50 R55 P").when(MaintenanceRules::recovered).suggests(),
                rule("M02", "R49")
                        .when(seen -> phase(seen) == Phase.INACTIVE
                                && seen.what().journey().recovery().months() < seen.limit(Threshold.PROTECTED_MONTHS))
                        .warns(seen -> List.of(Phrases.months(seen.limit(Threshold.PROTECTED_MONTHS)))),
                rule("M03", "R48 R49")
                        .when(MaintenanceRules::maintaining)
                        .suggests(seen -> List.of(whenToMeasure(seen))),
                rule("M04", "P R9")
                        .when(seen -> phase(seen) == Phase.FLARE_UP && screenClear(seen))
                        .suggests(),
                rule("C01", "R1 Q17")
                        .when(seen -> reaches(
                                seen.what().scores().screeners().startBack(), seen.limit(Threshold.STARTBACK_HIGH)))
                        .suggests(),
                rule("C02", "Q11").when(MaintenanceRules::fearful).suggests());
    }

    private static Draft<AtVisit<FollowUp>> rule(String id, String sources) {
        return GuidanceRule.named(id, sources);
    }

    private static Phase phase(AtVisit<FollowUp> seen) {
        return seen.what().journey().phase();
    }

    /** Early and then ever more rarely, until the protection of the exercise has run out: "1, 3, 6 and 12". */
    private static Object whenToMeasure(AtVisit<FollowUp> seen) {
        int last = seen.limit(Threshold.PROTECTED_MONTHS);
        return Series.and(Stream.concat(MEASURED_AFTER.stream().filter(months -> months < last), Stream.of(last))
                .toList());
    }

    private static boolean maintaining(AtVisit<FollowUp> seen) {
        return phase(seen) == Phase.MAINTENANCE || phase(seen) == Phase.FLARE_UP;
    }

    private static boolean recovered(AtVisit<FollowUp> seen) {
        return phase(seen) == Phase.TREATMENT
                && seen.what().trend().now().recovered(seen.thresholds())
                && seen.what().journey().recovery().visitsWithGoalsMet() >= seen.limit(Threshold.RECOVERED_VISITS);
    }

    private static boolean screenClear(AtVisit<FollowUp> seen) {
        Presentation.Screening screening = seen.what().patient().screening();
        return screening.positive().isEmpty()
                && screening.ageInDays().isPresent()
                && screening.ageInDays().getAsLong() <= seen.limit(Threshold.SCREEN_VALID);
    }

    private static boolean fearful(AtVisit<FollowUp> seen) {
        Screeners scores = seen.what().scores().screeners();
        return reaches(scores.fearAtWork(), seen.limit(Threshold.FEAR_WORK) + 1)
                || reaches(scores.fearOfActivity(), seen.limit(Threshold.FEAR_ACTIVITY) + 1);
    }

    private static boolean reaches(OptionalInt score, int least) {
        return score.isPresent() && score.getAsInt() >= least;
    }
}
