package org.homestretch.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import java.util.Set;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Bias;
import org.homestretch.guidance.History;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetFacts;
import org.homestretch.testing.PresentationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sheet takes from its patient: pains, limits, direction, and the care an operation asks for. */
class PatientOnSheetTest {

    private final Guidance guidance = new Guidance(Catalogue.everything(), Thresholds.USUAL);

    @ParameterizedTest
    @CsvSource({"3, 0, false, true", "0, 5, true, false", "2, 5, true, true", "0, 0, false, false"})
    void theLogAsksForThePainsThereAre(int back, int leg, boolean legHurts, boolean backHurts) {
        SheetFacts facts = facts(patient().backPain(back).legPain(leg));

        assertThat(facts.legHurts()).isEqualTo(legHurts);
        assertThat(facts.backHurts()).isEqualTo(backHurts);
    }

    @Test
    void painThatReachesBelowTheKneeIsLegPainOnAGoodDayToo() {
        assertThat(facts(patient().painBelowKnee()).legHurts()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aFoundDirectionLeadsAndTheSheetSaysWhatIsAGoodSign(Direction found) {
        boolean known = found != Direction.NONE && found != Direction.NOT_TESTED;
        PresentationBuilder tested = patient().pain(4).easedBy(found);

        assertThat(facts(tested).easedBy().isPresent()).isEqualTo(known);
        assertThat(reminders(tested, History.NONE).contains(Reminder.MOVES_UP)).isEqualTo(known);
        assertThat(facts(patient().easedBy(Direction.FLEXION)).easedBy()).contains(Bias.FLEXION);
    }

    @ParameterizedTest
    @CsvSource({
        "DISCECTOMY, 0, true, true",
        "DISCECTOMY, 41, true, true",
        "DISCECTOMY, 42, false, true",
        "DECOMPRESSION, 83, false, true",
        "DECOMPRESSION, 85, false, false",
        "OTHER, 20, true, true",
        "FUSION, 200, false, true"
    })
    void anOperationAsksForCareWithWoundAndLifting(Surgery.Kind kind, int days, boolean wound, boolean lifting) {
        List<Reminder> said = reminders(patient().operated(kind, days), History.NONE);

        assertThat(said.contains(Reminder.WOUND_CARE)).isEqualTo(wound);
        assertThat(said.contains(Reminder.LIFTING_LIMIT)).isEqualTo(lifting);
    }

    @Test
    void theSurgeonsReleaseEndsTheLimitsAndAnOperationOfUnknownDayIsRecent() {
        var released = History.of(Background.NONE.withRemarks(Set.of(Remark.SURGEON_RELEASED)));

        assertThat(reminders(patient().operated(Surgery.Kind.FUSION, 200), released))
                .doesNotContain(Reminder.LIFTING_LIMIT);
        assertThat(reminders(patient().operated(Surgery.Kind.DISCECTOMY), History.NONE))
                .contains(Reminder.WOUND_CARE, Reminder.LIFTING_LIMIT);
        assertThat(reminders(patient().with(Condition.NONSPECIFIC).in(Stage.ACUTE), History.NONE))
                .doesNotContain(Reminder.WOUND_CARE, Reminder.LIFTING_LIMIT);
    }

    private SheetFacts facts(PresentationBuilder of) {
        return guidance.facts(of.build());
    }

    private List<Reminder> reminders(PresentationBuilder of, History history) {
        return guidance.reminders(of.build(), history, List.of());
    }
}
