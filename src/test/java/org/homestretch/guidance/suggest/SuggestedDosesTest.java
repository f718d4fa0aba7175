package org.homestretch.guidance.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Beside;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;

/** How much is suggested: minutes, walks, sides, and no more than the library has. */
@Beside
class SuggestedDosesTest {

    private static final Library EVERYTHING = Catalogue.everything();
    private final Guidance guidance = new Guidance(EVERYTHING, Thresholds.USUAL);
    private final Suggestions suggestions = new Suggestions(guidance, EVERYTHING);

    @Test
    void moreComesInTheChronicStageThanInSeverePain() {
        assertThat(counted(patient().pain(2).in(Stage.CHRONIC))).isEqualTo(5);
        assertThat(counted(patient().pain(7).in(Stage.CHRONIC))).isLessThanOrEqualTo(4);
        assertThat(counted(patient().pain(9).in(Stage.CHRONIC))).isEqualTo(3);
    }

    @Test
    void theFitReachTheirMinutesOnceTheWorstIsOver() {
        var fit = patient().fit(Conditioning.HIGH).pain(3);

        assertThat(minutesAWeek(fit)).isGreaterThanOrEqualTo(150);
        assertThat(minutesAWeek(fit.firstProgram())).isGreaterThanOrEqualTo(150);
        assertThat(minutesAWeek(fit.operated(Surgery.Kind.DISCECTOMY, 42))).isGreaterThanOrEqualTo(150);
        assertThat(minutesAWeek(fit.operated(Surgery.Kind.DISCECTOMY, 41))).isLessThan(150);
        assertThat(minutesAWeek(patient().fit(Conditioning.HIGH).pain(3).in(Stage.ACUTE)))
                .isLessThan(150);
        assertThat(minutesAWeek(patient().fit(Conditioning.LOW).pain(3))).isLessThan(150);
    }

    @Test
    void theFitAndAlmostPainFreeMayGoHarder() {
        assertThat(hardest(patient().fit(Conditioning.HIGH).pain(2))).isEqualTo(3);
        assertThat(hardest(patient().fit(Conditioning.HIGH).pain(2).firstProgram()))
                .isEqualTo(3);
        assertThat(hardest(patient().fit(Conditioning.HIGH).pain(3))).isEqualTo(2);
        assertThat(hardest(patient().fit(Conditioning.LOW))).isEqualTo(1);
        assertThat(hardest(patient().in(Stage.ACUTE))).isEqualTo(1);
    }

    @Test
    void highPainStartsWithShortLightWalksAndAnEasingPosition() {
        Suggestion hurting = starting(patient().pain(7).in(Stage.ACUTE).build());

        assertThat(hurting.items().getFirst().slot()).isEqualTo(Slot.RELIEF);
        Dose walk = hurting.program().getLast().dose();
        assertThat(walk.minutes()).isEqualTo(5);
        assertThat(walk.timesADay()).isEqualTo(3);
        assertThat(slots(patient().pain(5).in(Stage.ACUTE))).doesNotContain(Slot.RELIEF);
        assertThat(slots(patient().pain(7).in(Stage.SUBACUTE))).doesNotContain(Slot.RELIEF);
        assertThat(slots(patient().pain(8))).contains(Slot.RELIEF);
        assertThat(slots(patient().irritable())).contains(Slot.RELIEF);
    }

    @Test
    void walksStayWithinTheWalkingLimit() {
        var narrow = patient().with(Condition.DISC_HERNIATION).withSecondary(Condition.SPINAL_STENOSIS);

        assertThat(starting(narrow.walks(7).owning().build()).program())
                .filteredOn(one -> one.area() == Area.AEROBIC)
                .isNotEmpty()
                .allMatch(one -> one.dose().minutes() <= 10 && one.dose().minutes() > 0);
        assertThat(guidance.check(narrow.build(), starting(narrow.build()).program()))
                .extracting(Finding::rule)
                .doesNotContain("D19");
    }

    @Test
    void stretchesGoOnThePainfulSideAndStrengthOnBoth() {
        var patient = patient().legRaise(60).in(Stage.ACUTE).build();

        var program = suggestions.starting(patient, History.NONE, Side.LEFT).program();

        assertThat(program)
                .filteredOn(one -> one.exercise().hamstringStretch())
                .extracting(Prescription::side)
                .containsExactly(Side.LEFT);
        assertThat(Arrays.stream(Condition.values())
                        .map(condition -> patient()
                                .with(condition)
                                .pain(2)
                                .in(Stage.CHRONIC)
                                .build())
                        .flatMap(other -> suggestions.starting(other, History.NONE, Side.LEFT).program().stream()))
                .filteredOn(one -> one.exercise().sided() && one.area() == Area.STRENGTHENING)
                .isNotEmpty()
                .allMatch(one -> one.side() == Side.BOTH);
    }

    @Test
    void aSmallLibraryGivesFewerExercisesButNoCaution() {
        var random = new Random(30);
        var profiles = PlainProfiles.all();
        var shuffled = new ArrayList<>(EVERYTHING.all());
        for (int place = 0; place < profiles.size(); place += 60) {
            Presentation patient = profiles.get(place);
            Collections.shuffle(shuffled, random);
            var few = new Suggestions(guidance, new Library(shuffled.subList(0, 12)));

            var program = few.starting(patient, History.NONE, Side.BOTH).program();

            assertThat(guidance.whileEditing(patient, History.NONE, program))
                    .filteredOn(Finding::objects)
                    .isEmpty();
        }
    }

    @Test
    void alternativesFillTheSameSlotWithoutACaution() {
        var patient = patient().with(Condition.DISC_HERNIATION).pain(4).build();
        var program = starting(patient).program();
        Exercise trunk = program.getFirst().exercise();

        var others = suggestions.alternatives(patient, History.NONE, program, trunk, Side.BOTH);

        assertThat(others).isNotEmpty().allMatch(other -> other.slot().fits(trunk));
        assertThat(others)
                .isNotEmpty()
                .noneMatch(other -> program.stream()
                        .anyMatch(one ->
                                one.exercise().equals(other.prescription().exercise())));
        for (Suggested other : others) {
            var swapped = new ArrayList<>(program);
            swapped.removeIf(one -> one.exercise().equals(trunk));
            swapped.add(other.prescription());
            assertThat(guidance.whileEditing(patient, History.NONE, swapped))
                    .filteredOn(Finding::objects)
                    .isEmpty();
        }
    }

    private Suggestion starting(Presentation patient) {
        return suggestions.starting(patient, History.NONE, Side.BOTH);
    }

    private List<Slot> slots(PresentationBuilder patient) {
        return starting(patient.build()).items().stream().map(Suggested::slot).toList();
    }

    private int minutesAWeek(PresentationBuilder patient) {
        return starting(patient.build()).program().stream()
                .map(Prescription::dose)
                .mapToInt(dose -> dose.minutes() * dose.timesADay() * dose.daysAWeek())
                .sum();
    }

    private long counted(PresentationBuilder patient) {
        return starting(patient.build()).program().stream()
                .filter(Prescription::counted)
                .count();
    }

    private int hardest(PresentationBuilder patient) {
        return starting(patient.build()).program().stream()
                .mapToInt(one -> one.exercise().level())
                .max()
                .orElseThrow();
    }
}
