package org.homestretch.guidance.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.GUIDANCE;
import static org.homestretch.guidance.Checked.program;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class MaintenanceTest {

    private final Maintenance maintenance = new Maintenance(GUIDANCE, EVERYTHING);

    @Test
    void keepsThreeStrengtheningExercisesAHamstringStretchAndWalking() {
        var current = program(
                "wall-alignment",
                "bridge",
                "clam",
                "bird-dog",
                "sit-to-stand",
                "cat-camel",
                "hamstring-doorway",
                "recumbent-bike");

        var kept = maintenance.program(patient().build(), History.NONE, current);

        assertThat(kept)
                .extracting(one -> one.exercise().id())
                .containsExactly("bridge", "clam", "bird-dog", "hamstring-doorway", "walk-continuous");
        assertThat(kept.subList(0, 4)).allSatisfy(one -> {
            assertThat(one.dose().daysAWeek()).isEqualTo(3);
            assertThat(one.dose().timesADay()).isEqualTo(1);
        });
        assertThat(kept.getLast().dose()).isEqualTo(Dose.ofMinutes(30, 1, 5));
    }

    @Test
    void addsAHamstringStretchThatWasMissing() {
        var kept = maintenance.program(patient().build(), History.NONE, program("bridge", "clam"));

        assertThat(kept).anyMatch(one -> one.exercise().hamstringStretch());
    }

    @Test
    void keepsTheAerobicExerciseWhereThePlainWalkIsNotOnOffer() {
        var few = new Library(List.of(EVERYTHING.get("bridge"), EVERYTHING.get("recumbent-bike")));

        var kept = new Maintenance(GUIDANCE, few)
                .program(patient().build(), History.NONE, program("bridge", "recumbent-bike"));

        assertThat(kept).extracting(one -> one.exercise().id()).containsExactly("bridge", "recumbent-bike");
        assertThat(kept.getLast().dose().minutes()).isEqualTo(30);
    }

    @Test
    void aFlareUpGetsAnEasySetWithShortWalks() {
        var set = maintenance.flareUp(
                patient().with(Condition.DEGENERATIVE_DISC).pain(1).build(), History.NONE, List.of(), Side.LEFT);

        assertThat(set).isNotEmpty().allMatch(one -> one.exercise().level() <= 2);
        assertThat(set)
                .filteredOn(one -> one.area() == Area.AEROBIC)
                .singleElement()
                .satisfies(walk -> assertThat(walk.dose().minutes()).isLessThanOrEqualTo(5));
        assertThat(set).filteredOn(Prescription::counted).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aFlareUpNeverPlaysPainDown() {
        var severe = maintenance.flareUp(patient().legPain(9).build(), History.NONE, List.of(), Side.LEFT);

        assertThat(severe).filteredOn(Prescription::counted).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void addsStrengtheningWhereThereIsTooLittle() {
        var kept = maintenance.program(patient().build(), History.NONE, program("walk-continuous"));

        assertThat(kept).filteredOn(one -> one.area() == Area.STRENGTHENING).hasSizeBetween(2, 3);
    }

    @Test
    void aShortWalkerKeepsFitWithoutTheLongWalk() {
        var narrow = patient().with(Condition.SPINAL_STENOSIS).walks(8).build();

        var kept = maintenance.program(narrow, History.NONE, program("bridge", "recumbent-bike"));

        assertThat(kept.getLast().exercise().id()).isEqualTo("recumbent-bike");
        assertThat(GUIDANCE.check(narrow, kept)).extracting(Finding::rule).doesNotContain("D19");
    }

    @Test
    void inAFlareUpWhatThePatientKnowsComesFirst() {
        var patient = patient().with(Condition.DEGENERATIVE_DISC).pain(1).build();
        var known = program("bent-knee-fallout", "hamstring-seated-gentle");

        assertThat(maintenance.flareUp(patient, History.NONE, known, Side.LEFT))
                .extracting(Prescription::exercise)
                .contains(known.get(0).exercise());
        assertThat(maintenance.flareUp(patient, History.NONE, List.of(), Side.LEFT))
                .extracting(Prescription::exercise)
                .doesNotContain(known.get(0).exercise());
    }

    @Test
    void aFlareUpSetDrawsNoCautionInAnyPlainProfile() {
        for (var patient : PlainProfiles.all()) {
            var set = maintenance.flareUp(patient, History.NONE, program("bridge", "clam"), Side.LEFT);
            assertThat(set).isNotEmpty();
            assertThat(GUIDANCE.whileEditing(patient, History.NONE, set))
                    .filteredOn(Finding::objects)
                    .isEmpty();
        }
    }
}
