package org.homestretch.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.basics.Said;
import org.homestretch.basics.Unable;
import org.homestretch.exercise.Dose;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Handing;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetPurpose;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** The two records of a sheet that leaves. */
class PaperTrailTest {

    private static final Landing PRINTED = new Landing(Ending.PRINTED, "1 page sent to the tray.");

    private final UUID patient = UUID.randomUUID();
    private final MemoryPrograms programs = new MemoryPrograms();
    private final MemoryJournal journal = new MemoryJournal("Dr Brandt", Clock.systemUTC());
    private final Program frozen = Program.first(patient)
            .add(Prescription.usual(SomeExercises.get("bridge"), Side.NONE))
            .printed(Instant.EPOCH, "Dr Brandt");
    private final SheetOrder order =
            new SheetOrder(Letterhead.NONE, "Ann Lee", "Dr Brandt", LocalDate.EPOCH, frozen, SheetStyle.USUAL);

    @Test
    void aSheetTheGateHoldsNeverReachesThePaper() {
        var held = new Verdict(Readiness.HELD, Said.asIs("Held by a red flag."));
        var trail = new PaperTrail(journal, programs, new Random(4));

        assertThatThrownBy(() -> trail.hand(order, held, () -> PRINTED)).hasMessageContaining("red flag");

        assertThat(journal.of(patient)).isEmpty();
        assertThat(programs.of(patient)).isEmpty();
    }

    @Test
    void paperThatCannotBeNotedIsLeftToBeSaidAgain() {
        var trail = new PaperTrail(new FullDisk(), programs, new Random(4));

        var handed = trail.hand(order, Verdict.READY, () -> PRINTED);

        assertThat(handed.landing().ending()).isEqualTo(Ending.SHOWN);
        assertThat(handed.landing().words()).contains("sent to the tray", "could not be noted", "disk is full");
        assertThat(journal.of(patient)).extracting(entry -> entry.act().kind()).containsExactly(Act.Kind.RESERVED);
    }

    @Test
    void whichSheetItWasIsReadFromTheAct() {
        new PaperTrail(journal, programs, new Random(4)).hand(order, Verdict.READY, () -> PRINTED);
        Handing handing = Handing.of(journal.of(patient).getFirst().act()).orElseThrow();
        assertThat(handing.purpose()).isEqualTo(SheetPurpose.PROGRAM);
        assertThat(handing.number()).isEqualTo(1);
        assertThat(handing.content()).isEqualTo(frozen.fingerprint());

        assertThat(Handing.of(handing.act(Act.Kind.CONFIRMED))).contains(handing);
        assertThat(Handing.of(Act.of(Act.Kind.REPORT_EXPORTED))).isEmpty();
    }

    @Test
    void theJournalKnowsALogByTheCodeItLeftWith() {
        var trail = new PaperTrail(journal, programs, new Random(4));
        SheetOrder coded = trail.coded(order);
        String code = coded.log().code().orElseThrow().text();

        trail.hand(coded, Verdict.READY, () -> PRINTED);

        var found = journal.coded(code).orElseThrow();
        assertThat(found.patient()).isEqualTo(patient);
        assertThat(Handing.of(found.entry().act()).orElseThrow().log()).contains(coded.log());
        assertThat(code).doesNotContainIgnoringCase("ann", "lee");
    }

    /** The same chance twice: the second sheet gets what is drawn next. */
    @Test
    void noTwoLogsOfAClinicHaveOneCode() {
        var first = new PaperTrail(journal, programs, new Random(1));
        SheetOrder once = first.coded(order);
        first.hand(once, Verdict.READY, () -> PRINTED);

        SheetOrder twice = new PaperTrail(journal, programs, new Random(1)).coded(order);

        assertThat(twice.log().code()).isPresent().isNotEqualTo(once.log().code());
    }

    @Test
    void whatWasLetPassIsNotedWithWhatTheGateHadSaid() {
        var late = new Verdict(Readiness.OLD_SCREEN, Said.asIs("The screen is 40 days old."));

        new PaperTrail(journal, programs, new Random(4)).hand(order, late.letPass(), () -> PRINTED);

        Act passed = journal.of(patient).getLast().act();
        assertThat(passed.kind()).isEqualTo(Act.Kind.PASSED);
        assertThat(passed.what("reason")).contains("The screen is 40 days old.");
        assertThat(Handing.of(passed)).isPresent();
    }

    /** Journals of clinics hold it: another recipe would part their acts from the programs they are about. */
    @Test
    void theFingerprintOfAKnownProgramIsWhatItEverWas() {
        var dose = new Dose(2, 10, 5, 1, 7, 0);
        var known = new Prescription(SomeExercises.get("bridge"), Side.NONE, dose, "slowly");
        String recipe =
                "bridge|none|Dose[sets=2, repetitions=10, holdSeconds=5, timesADay=1, daysAWeek=7, minutes=0]|slowly";

        assertThat(Program.first(patient).add(known).fingerprint()).isEqualTo(Integer.toHexString(recipe.hashCode()));
    }

    @Test
    void programsThatPrescribeTheSameHaveOneFingerprint() {
        Program again = Program.first(patient).prescribing(frozen.prescriptions());

        assertThat(again.fingerprint()).isEqualTo(frozen.fingerprint());
        assertThat(again.prescribing(List.of()).fingerprint()).isNotEqualTo(frozen.fingerprint());
    }

    /** Room for one record and no more. */
    private final class FullDisk implements Journal {

        @Override
        public void note(UUID whose, Act act) {
            if (act.kind() != Act.Kind.RESERVED) {
                throw new Unable("The disk is full.");
            }
            journal.note(whose, act);
        }

        @Override
        public List<Entry> of(UUID asked) {
            return journal.of(asked);
        }

        @Override
        public Optional<Whose> coded(String code) {
            return journal.coded(code);
        }

        @Override
        public Set<UUID> workedOn(Instant from, Instant until) {
            return journal.workedOn(from, until);
        }
    }
}
