package org.homestretch.ui.patient.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.homestretch.advice.ExamAdvice;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.exam.NervesModel.Part;
import org.junit.jupiter.api.Test;

/** What an examination means for the printing, the stage and the rules. */
class ExamFollowsTest extends ExamBench {

    @Test
    void powerThatFellHoldsThePrinting() {
        examinedBefore(5);
        model.nerves.at().set(at(NerveLevel.L5, Part.POWER, Leg.RIGHT));
        model.nerves.digit(4);

        assertThat(kept().examination().neuro()).contains(Neuro.WORSENING);
        assertThat(model.urgent().getValue()).startsWith("Power is getting worse");
        model.nerves.digit(5);
        assertThat(model.urgent().getValue()).isEmpty();
    }

    @Test
    void powerOfThreeIsUrgentAndABriskReflexOpensItsQuestion() {
        clinic.patients.save(kept().screened(Desks.TODAY, "Ann", Set.of()));
        clinic.desk.chosen().set(Optional.empty());
        clinic.desk.chosen().set(Optional.of(elena));
        model.nerves.at().set(at(NerveLevel.S1, Part.POWER, Leg.LEFT));
        model.nerves.digit(3);
        model.nerves.at().set(at(NerveLevel.S1, Part.REFLEX, Leg.LEFT));
        model.nerves.letter("B");

        assertThat(model.urgent().getValue()).startsWith("Power 3 of 5 or less");
        assertThat(kept().lastScreen().orElseThrow().answer(RedFlag.CORD_SIGNS)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anOperationIsAskedForAndItsDaySetsTheStage() {
        patients.condition.main.value().set(Condition.POST_FUSION);
        assertThat(model.surgery.unknown().getValue()).isTrue();
        assertThat(model.surgery.askedOrEcho().getValue()).isEqualTo("When was the surgery?");

        model.surgery.day.text().set("4 Oct 2025");

        assertThat(kept().diagnosis().surgery().orElseThrow().kind()).isEqualTo(Surgery.Kind.FUSION);
        assertThat(model.surgery.echo().getValue()).isEqualTo("6 weeks 3 days. Stage counts from here");
        model.surgery.day.text().set("");
        assertThat(model.surgery.echo().getValue()).isEqualTo("No date: counted as under two weeks.");
    }

    @Test
    void anOperationWithoutItsConditionOffersThat() {
        model.surgery.kind.value().set(Optional.of(Surgery.Kind.DISCECTOMY));
        assertThat(model.surgery.fitting().getValue()).contains(Condition.POST_DISCECTOMY);

        model.surgery.takeFitting();

        assertThat(kept().diagnosis().main()).isEqualTo(Condition.POST_DISCECTOMY);
        assertThat(model.surgery.fitting().getValue()).isEmpty();
    }

    @Test
    void whatFollowsIsSaidWithTheRulesThatSpeak() {
        model.open();
        model.movements.row(Movement.EXTENSION).response().value().set(Response.CENTRALISED);
        model.legs.degrees.right().text().set("40+");

        ExamAdvice follows = model.follows().getValue().orElseThrow();
        assertThat(follows.lines())
                .extracting(ExamAdvice.Line::words)
                .containsExactly(
                        "Bending backward centralised it. Set as the direction that eases.",
                        "Leg raise positive at 40°. Strong nerve stretches left out.");
        assertThat(follows.rules()).contains("D05");
        model.close();
        assertThat(model.follows().getValue()).isEmpty();
    }
}
