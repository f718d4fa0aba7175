package org.homestretch.ui.patient.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.homestretch.guidance.ScreenState;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Irritation.Lasting;
import org.homestretch.patient.episode.Irritation.Trigger;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;

/** The findings in the chart, and the help to say how soon pain settles. */
class BackgroundModelTest {

    private final Desks clinic = new Desks();
    private final PatientModel model = clinic.model();
    private final Patient elena = clinic.chosen("Elena", "Marsh");

    @Test
    void eachFactIsKeptWhereItBelongsAndCanBeUndone() {
        model.background.add(new FindingChip.Remarked(Remark.BETA_BLOCKER));
        model.background.add(new FindingChip.Inflammatory(InflammatorySign.MORNING_STIFFNESS));
        model.background.add(new FindingChip.Yellow(YellowFlag.LOW_MOOD));

        Background kept = episode().background();
        assertThat(kept.remarks()).containsExactly(Remark.BETA_BLOCKER);
        assertThat(kept.inflammatory()).containsExactly(InflammatorySign.MORNING_STIFFNESS);
        assertThat(kept.yellowFlags()).containsExactly(YellowFlag.LOW_MOOD);
        assertThat(model.background.chips().getValue())
                .extracting(FindingChip::words)
                .containsExactly(
                        "Takes a beta-blocker",
                        "Inflammatory: stiff for over half an hour in the morning",
                        "Yellow flag: low mood");

        model.record.undo();
        assertThat(episode().background().yellowFlags()).isEmpty();
        model.record.redo();
        assertThat(episode().background()).isEqualTo(kept);
    }

    @Test
    void whatWasRemovedComesBackFromTheNotice() {
        var fact = new FindingChip.Yellow(YellowFlag.POOR_SLEEP);
        model.background.add(fact);

        model.background.remove(fact);
        assertThat(episode().background()).isEqualTo(Background.NONE);
        clinic.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();

        assertThat(model.background.chips().getValue()).containsExactly(fact);
    }

    @Test
    void limitsOfTheSurgeonShowOnlyAfterDiscSurgeryAndAreNotLost() {
        var noPool = new FindingChip.Written(SurgeonLimit.NO_POOL);
        assertThat(model.background.offered()).doesNotContain(noPool);

        model.condition.main.value().set(Condition.POST_DISCECTOMY);
        assertThat(model.background.offered()).contains(noPool);
        model.background.add(noPool);
        model.condition.main.value().set(Condition.NONSPECIFIC);
        model.background.add(new FindingChip.Yellow(YellowFlag.LOW_MOOD));

        assertThat(model.background.chips().getValue()).doesNotContain(noPool);
        assertThat(episode().background().surgeonLimits()).containsExactly(SurgeonLimit.NO_POOL);
    }

    @Test
    void newSymptomsAskForTheScreenAgainAndTheOldOneStaysOnRecord() {
        assertThat(model.background.offered()).doesNotContain(new FindingChip.NewSymptoms());
        model.redFlags.allNo();

        model.background.add(new FindingChip.NewSymptoms());
        assertThat(episode().lastScreen().orElseThrow().newSymptoms()).contains(Desks.TODAY);
        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.OVERTAKEN);
        assertThat(model.redFlags.stateInWords().getValue()).startsWith("New symptoms since");

        model.redFlags.screenAgain();
        assertThat(model.redFlags.stateInWords().getValue()).isEqualTo("Not finished, 0 of 22");
        model.redFlags.allNo();

        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.VALID);
        assertThat(model.background.chips().getValue()).isEmpty();
        assertThat(episode().screens()).hasSize(2);
        assertThat(episode().screens().getFirst().stale()).isTrue();
    }

    @Test
    void anOvertakenScreenIsAskedAnewWhenItsRecordIsOpenedAndOneAnswerDoesNotRenewIt() {
        model.redFlags.allNo();
        model.background.add(new FindingChip.NewSymptoms());
        clinic.chosen("Rosa", "Jiménez");
        clinic.desk.chosen().set(Optional.of(elena));

        assertThat(model.redFlags.asking().get()).isTrue();
        model.redFlags.answer(RedFlag.DVT_SIGNS, Answer.NO);

        assertThat(model.redFlags.state().getValue()).isEqualTo(ScreenState.INCOMPLETE);
    }

    @Test
    void anyRunOfFactsIsUndoneToWhereItBegan() {
        model.redFlags.allNo();
        Episode start = episode();
        var random = new Random(418);
        for (int turn = 0; turn < 120; turn++) {
            var list = random.nextInt(3) == 0 ? model.background.chips().getValue() : model.background.offered();
            if (!list.isEmpty()) {
                FindingChip fact = list.get(random.nextInt(list.size()));
                boolean there = fact.in(episode());
                if (there) {
                    model.background.remove(fact);
                } else {
                    model.background.add(fact);
                }
                assertThat(fact.in(episode())).as(fact.words()).isEqualTo(!there);
            }
        }
        assertThat(episode()).isNotEqualTo(start);

        while (model.record.canUndo().get() && !episode().equals(start)) {
            model.record.undo();
        }
        assertThat(episode()).isEqualTo(start);
    }

    @Test
    void threeAnswersGiveTheLevelAndUsingItRecordsIt() {
        var help = new IrritationModel(model.today.settles.value());
        help.trigger().set(Trigger.LIGHT);
        help.lasting().set(Lasting.LONGER);
        assertThat(help.level().get()).as("not all is answered").isEmpty();

        help.sleepBroken().set(false);
        assertThat(help.level().get()).contains(Irritability.HIGH);
        help.use();

        assertThat(episode().symptoms().irritability()).contains(Irritability.HIGH);
        help.begin();
        assertThat(help.level().get()).isEmpty();
    }

    private Episode episode() {
        return clinic.patients.episodeOf(elena.id());
    }
}
