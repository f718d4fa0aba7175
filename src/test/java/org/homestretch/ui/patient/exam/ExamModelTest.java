package org.homestretch.ui.patient.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.patient.Patient;
import org.homestretch.patient.exam.BodyMark;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.PainPoint;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.exam.TestResult;
import org.homestretch.ui.patient.exam.NervesModel.Look;
import org.homestretch.ui.patient.exam.NervesModel.Part;
import org.junit.jupiter.api.Test;

/** The examination is edited a finding at a time: what is normal costs nothing, what is not costs one key. */
class ExamModelTest extends ExamBench {

    @Test
    void nothingIsTestedAndNoExaminationBeginsUntilSomethingIsFound() {
        model.open();

        assertThat(model.isOpen().getValue()).isTrue();
        assertThat(model.lastInWords().getValue()).isEqualTo("No exam yet. Everything stands at not tested.");
        assertThat(model.nerves.words(at(NerveLevel.L5, Part.POWER, Leg.RIGHT))).isEqualTo("–");
        model.nerves.clear();
        assertThat(kept().exams()).isEmpty();
        assertThat(patients.record.canUndo().get()).isFalse();
    }

    @Test
    void oneWeakToeAndTheRestNormalIsAFewKeysAndEachIsTakenBackByItself() {
        model.nerves.at().set(at(NerveLevel.L5, Part.POWER, Leg.RIGHT));
        assertThat(model.nerves.digit(4)).isTrue();
        model.nerves.restNormal();

        assertThat(kept().examination().neuro()).contains(Neuro.STABLE_DEFICIT);
        assertThat(model.nerves.words(at(NerveLevel.S1, Part.REFLEX, Leg.LEFT))).isEqualTo("Normal");
        assertThat(model.nerves.words(at(NerveLevel.S2, Part.POWER, Leg.LEFT))).isEqualTo("–");
        assertThat(model.nerves.summary().getValue()).isEqualTo("Mild, stable loss");
        assertThat(model.nerves.look(model.nerves.at().get())).isEqualTo(Look.LOSS);

        patients.record.undo();
        patients.record.undo();
        assertThat(kept().exams()).isEmpty();
        assertThat(kept().examination().neuro()).isEmpty();
    }

    @Test
    void aKeyMeansWhatItsColumnCanHold() {
        model.nerves.at().set(at(NerveLevel.L4, Part.REFLEX, Leg.LEFT));
        assertThat(model.nerves.digit(3)).isFalse();
        assertThat(model.nerves.letter("b")).isTrue();
        assertThat(model.nerves.look(model.nerves.at().get())).isEqualTo(Look.URGENT);
        model.nerves.across(2);
        assertThat(model.nerves.at().get().part()).isEqualTo(Part.SENSATION);
        assertThat(model.nerves.letter("b")).isFalse();
        assertThat(model.nerves.letter("A")).isTrue();
        model.nerves.at().set(at(NerveLevel.L4, Part.POWER, Leg.LEFT));
        assertThat(model.nerves.letter("r")).isFalse();
        assertThat(model.nerves.letter("n")).isTrue();
        assertThat(model.nerves.words(model.nerves.at().get())).isEqualTo("5");
        assertThat(model.nerves.digit(6)).isFalse();
    }

    @Test
    void theArrowsPassWhatIsNotThereAndStayAtTheEdge() {
        model.nerves.at().set(at(NerveLevel.L2, Part.POWER, Leg.RIGHT));
        model.nerves.across(1);
        assertThat(model.nerves.at().get()).isEqualTo(at(NerveLevel.L2, Part.SENSATION, Leg.LEFT));
        model.nerves.down(-1);
        assertThat(model.nerves.at().get().level()).isEqualTo(NerveLevel.L2);
        model.nerves.at().set(at(NerveLevel.S1, Part.REFLEX, Leg.LEFT));
        model.nerves.down(1);
        assertThat(model.nerves.at().get().level()).isEqualTo(NerveLevel.S1);
    }

    @Test
    void theEarlierExaminationStandsBesideAndCanBeTakenOver() {
        examinedBefore(3);
        model.nerves.at().set(at(NerveLevel.L5, Part.POWER, Leg.RIGHT));
        model.nerves.digit(4);

        assertThat(model.nerves.sinceWhen().getValue()).isEqualTo("Since 26 Oct");
        assertThat(model.nerves.since(NerveLevel.L5)).isEqualTo("Right power was 3");
        assertThat(model.nerves.summary().getValue()).isEqualTo("Mild loss, better than 26 Oct");
        assertThat(model.lastInWords().getValue()).isEqualTo("last 26 Oct, Dr L. Sato");

        model.sameAsLast();
        assertThat(model.nerves.since(NerveLevel.L5)).isEqualTo("Same");
        assertThat(kept().exams()).hasSize(2);
    }

    @Test
    void aPlusBehindTheDegreesMarksThemPositive() {
        model.legs.degrees.left().text().set("80");
        model.legs.degrees.right().text().set("55+");

        assertThat(kept().examination().raise()).isEqualTo(new LegRaise(OptionalInt.of(55), TestResult.POSITIVE));
        assertThat(model.legs.positive.right().value().get()).isTrue();
        model.legs.positive.right().value().set(false);
        assertThat(kept().examination().slrPositive()).isFalse();
        model.legs.degrees.right().text().set("far");
        assertThat(model.legs.degrees.right().wrong().get()).startsWith("Straight leg raise in degrees");
        model.legs.degrees.right().text().set("121");
        assertThat(model.legs.degrees.right().wrong().get()).contains("between 0 and 120");
    }

    @Test
    void standingAndSlumpAndTheCrossedRaiseAreKept() {
        model.legs.standing.value().set(StandingPain.LEFT);
        model.legs.crossed.value().set(TestResult.POSITIVE);
        model.legs.slump.right().value().set(TestResult.NEGATIVE);

        assertThat(kept().symptoms().painOnOneLeg()).isTrue();
        assertThat(kept().exams().getFirst().legs().crossed()).isEqualTo(TestResult.POSITIVE);
        assertThat(kept().exams().getFirst().legs().slump().right()).isEqualTo(TestResult.NEGATIVE);
    }

    @Test
    void aTickOfAnEarlierVersionCountsUntilItIsTested() {
        clinic.patients.save(kept().with(kept().symptoms().onOneLeg(true)));
        clinic.desk.chosen().set(Optional.empty());
        clinic.desk.chosen().set(Optional.of(elena));

        assertThat(model.legs.standingBefore().getValue()).isTrue();
        model.legs.standing.value().set(StandingPain.NONE);
        assertThat(model.legs.standingBefore().getValue()).isFalse();
        assertThat(kept().symptoms().painOnOneLeg()).isFalse();
    }

    @Test
    void aMovementIsThreeLetters() {
        model.movements.enter();
        assertThat(model.movements.letter(Movement.EXTENSION, "c")).isTrue();
        assertThat(model.movements.letter(Movement.EXTENSION, "c")).isTrue();
        assertThat(model.movements.letter(Movement.EXTENSION, "u")).isTrue();
        assertThat(model.movements.letter(Movement.EXTENSION, "x")).isFalse();

        var row = model.movements.row(Movement.EXTENSION);
        assertThat(row.response().value().get()).isEqualTo(Response.CENTRALISED);
        assertThat(row.before().value().get()).contains(PainPoint.CALF);
        assertThat(row.after().value().get()).contains(PainPoint.BUTTOCK);
        assertThat(kept().symptoms().easedBy()).isEqualTo(Direction.EXTENSION);
        model.movements.clear(Movement.EXTENSION);
        assertThat(kept().symptoms().easedBy()).isEqualTo(Direction.NOT_TESTED);
    }

    @Test
    void theBodyIsPaintedByKeysAndSaidInWords() {
        model.body.paint();
        model.body.down(1);
        model.body.paint();
        model.body.brush().set(BodyMark.TINGLING);
        model.body.down(1);
        model.body.paint();

        assertThat(model.body.inWords().getValue())
                .containsExactly("Pain: buttock, back of thigh R", "Tingling: calf R");
        model.body.across(-1);
        assertThat(model.body.at().getValue()).isEqualTo(BodyRegion.CALF_LEFT);
        model.body.down(-9);
        model.body.across(-1);
        assertThat(model.body.at().getValue()).isEqualTo(BodyRegion.CHEST);
    }

    @Test
    void anotherPatientClosesItAndIsNotTouched() {
        model.open();
        model.nerves.digit(5);

        Patient rosa = clinic.chosen("Rosa", "Jiménez");

        assertThat(model.isOpen().getValue()).isFalse();
        assertThat(model.nerves.words(model.nerves.at().get())).isEqualTo("–");
        assertThat(clinic.patients.episodeOf(rosa.id()).exams()).isEmpty();
    }
}
