package org.homestretch.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.homestretch.exercise.Bias;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.CautionAtPrinting;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetFacts;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Pace;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** Programs as text: what was kept with a reason comes back, and what older records lack does no harm. */
class JsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final Json json = new Json(SomeExercises.library());
    private final Program program = Program.first(UUID.randomUUID())
            .add(Prescription.usual(SomeExercises.get("bridge"), Side.NONE))
            .keeping(new KeptCaution(
                    "D01",
                    Optional.of(SomeExercises.get("bridge")),
                    "Tolerates it well",
                    "Dr Brandt",
                    Instant.parse("2026-11-22T09:00:00Z")))
            .keeping(new KeptCaution("N02", Optional.empty(), "All short", "Dr Brandt", Instant.EPOCH));

    @Test
    void theReasonsOfKeptCautionsComeBack() {
        String text = json.text(json.tree(program));

        assertThat(json.read(text, Program.class)).isEqualTo(program);
    }

    @Test
    void whatElseTheRecordHoldsComesBack() {
        var episode = Episode.begin(UUID.randomUUID())
                .with(new Background(
                        Set.of(Remark.values()),
                        Set.of(InflammatorySign.values()),
                        Set.of(YellowFlag.values()),
                        Set.of(SurgeonLimit.values())))
                .screened(RedFlagScreen.clear(DAY, "NB").overtaken(Optional.of(DAY)));

        assertThat(json.read(json.text(json.tree(episode)), Episode.class)).isEqualTo(episode);
    }

    @Test
    void aClearanceComesBack() {
        var given = new Clearance("Dr Osei", DAY, "Power 5 of 5", Set.of(RedFlag.MOTOR_SEVERE, RedFlag.DVT_SIGNS));
        var episode = Episode.begin(UUID.randomUUID())
                .screened(RedFlagScreen.clear(DAY, "NB").cleared(Optional.of(given)));

        assertThat(json.read(json.text(json.tree(episode)), Episode.class)).isEqualTo(episode);
    }

    @Test
    void whatWasDoneBeforeAnotherFlagComesBack() {
        var episode = Episode.begin(UUID.randomUUID())
                .screened(RedFlagScreen.clear(DAY, "NB")
                        .answered(RedFlag.DVT_SIGNS, Answer.YES)
                        .withAction("Sent to ED")
                        .answered(RedFlag.MOTOR_SEVERE, Answer.YES));

        Episode read = json.read(json.text(json.tree(episode)), Episode.class);

        assertThat(read).isEqualTo(episode);
        assertThat(read.lastScreen().orElseThrow().actions()).containsExactly("Sent to ED");
    }

    @Test
    void anEpisodeFromBeforeThereWasRoomForThatHasNone() {
        var episode = Episode.begin(UUID.randomUUID())
                .screened(RedFlagScreen.clear(DAY, "NB").overtaken(Optional.of(DAY)));
        var older = (ObjectNode) json.tree(episode);
        older.remove("background");
        ((ObjectNode) older.get("screens").get(0)).remove(List.of("newSymptoms", "clearance", "earlier"));

        Episode read = json.read(json.text(older), Episode.class);

        assertThat(read.background()).isEqualTo(Background.NONE);
        assertThat(read.lastScreen().orElseThrow().stale()).isFalse();
        assertThat(read.lastScreen().orElseThrow().clearance()).isEmpty();
        assertThat(read.lastScreen().orElseThrow().earlier()).isEmpty();
        assertThat(read.lastScreen().orElseThrow().complete()).isTrue();
    }

    @Test
    void aPlanByWeeksComesBackAndAnOlderVisitHasNone() {
        var plan = WalkingPlan.begin(Activity.BIKE, DAY, new Target(new Bout(10, 4), Target.USUAL_GOAL, 30), Pace.USUAL)
                .hold(2);
        var visit = Visit.on(DAY, UUID.randomUUID(), "NB").walking(Optional.of(plan));

        assertThat(json.read(json.bytes(visit), Visit.class)).isEqualTo(visit);
        var older = (ObjectNode) json.tree(visit);
        older.remove("walking");
        assertThat(json.read(json.text(older), Visit.class)).isEqualTo(visit.walking(Optional.empty()));
    }

    @Test
    void howTheExercisesWentComesBackAndAnOlderVisitDoesNotSay() {
        var visit = Visit.on(DAY, UUID.randomUUID(), "NB")
                .reacting(Optional.of(Reaction.NONE
                        .during(Optional.of(PainScore.of(2)))
                        .settling(Optional.of(Reaction.Settled.WITHIN_A_DAY))
                        .with(Set.of(Reaction.Sign.values()))
                        .with(SomeExercises.get("bridge"), Optional.of(Reaction.Ease.SORE))));
        var full = visit.answering(Optional.of(Questionnaires.NONE.withOswestry(OptionalInt.of(40))));
        var older = (ObjectNode) json.tree(full);
        assertThat(json.read(json.text(older), Visit.class)).isEqualTo(full);

        older.remove("reaction");
        older.remove("questionnaires");

        assertThat(json.read(json.text(older), Visit.class)).isEqualTo(visit.reacting(Optional.empty()));
    }

    @Test
    void aProgramFromBeforeThereWereReasonsHasNone() {
        var older = (ObjectNode) json.tree(program);
        older.remove("overrides");

        Program read = json.read(json.text(older), Program.class);

        assertThat(read.overrides()).isEmpty();
        assertThat(read.prescriptions()).isEqualTo(program.prescriptions());
    }

    @Test
    void theCautionsOnScreenAtThePrintingComeBack() {
        var shown = List.of(
                new CautionAtPrinting("P05", Optional.of(SomeExercises.get("bridge")), "Hard for a first program."),
                new CautionAtPrinting("N13", Optional.empty(), "Six exercises."));
        Program printed = program.printed(new Program.Printing(
                Instant.EPOCH,
                "Dr Brandt",
                List.of(),
                shown,
                Optional.of(new SheetFacts(7, 9, true, false, Optional.of(Bias.EXTENSION)))));

        assertThat(json.read(json.text(json.tree(printed)), Program.class)).isEqualTo(printed);
    }

    @Test
    void aSheetOfEarlierVersionsHasTheUsualGoal() {
        var facts = new SheetFacts(4, 6, true, false, Optional.empty(), Optional.of(70));
        var older =
                (ObjectNode) json.tree(program.printed(new Program.Printing(Instant.EPOCH, "Dr Brandt").with(facts)));
        assertThat(older.at("/printing/facts/goal").intValue()).isEqualTo(70);
        ((ObjectNode) older.at("/printing/facts")).remove("goal");

        Program read = json.read(json.text(older), Program.class);

        assertThat(read.printing().orElseThrow().facts().orElseThrow().goal()).isEmpty();
    }

    @Test
    void aProgramPrintedBeforeCautionsWereLoggedHasNone() {
        var older = (ObjectNode) json.tree(program.printed(Instant.EPOCH, "Dr Brandt"));
        ((ObjectNode) older.get("printing")).remove("cautions");

        Program read = json.read(json.text(older), Program.class);

        assertThat(read.printing().orElseThrow().cautions()).isEmpty();
    }
}
