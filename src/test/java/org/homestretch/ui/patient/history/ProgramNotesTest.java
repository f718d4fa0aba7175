package org.homestretch.ui.patient.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.CautionAtPrinting;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** What the history says of cautions. */
class ProgramNotesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:05:00Z");

    private final ProgramNotes notes = new ProgramNotes(Clock.fixed(NOON, ZoneOffset.UTC));
    private final Program program = Program.first(UUID.randomUUID())
            .add(Prescription.usual(SomeExercises.get("bridge"), Side.NONE))
            .keeping(new KeptCaution(
                    "D01", Optional.of(SomeExercises.get("bridge")), "Tolerates it well", "Dr Brandt", NOON));

    @Test
    void whatWasKeptIsToldWithReasonNameAndTime() {
        assertThat(notes.of(program, Optional.empty()))
                .containsExactly("Kept Bridge: Tolerates it well. Dr Brandt, 22 Nov, 12:05");
    }

    @Test
    void itIsToldOnceAndNotWithEveryVersionAfter() {
        Program next = program.nextVersion();

        assertThat(notes.of(next, Optional.of(program))).isEmpty();
    }

    @Test
    void whatStoodOpenAtThePrintingIsTold() {
        var shown = List.of(
                new CautionAtPrinting("N13", Optional.empty(), "6 exercises: older people do fewer of them better."));
        Program printed = program.nextVersion()
                .printed(new Program.Printing(NOON, "Dr Brandt", List.of(), shown, Optional.empty()));

        assertThat(notes.of(printed, Optional.of(program)))
                .containsExactly("Caution shown. The program: 6 exercises: older people do fewer of them better.");
    }
}
