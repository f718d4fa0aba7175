package org.homestretch.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.Side;
import org.homestretch.program.Kept;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Shown;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** Programs as text: what was kept with a reason comes back, and what older records lack does no harm. */
class JsonTest {

    private final Json json = new Json(SomeExercises.library());
    private final Program program = Program.first(UUID.randomUUID())
            .add(Prescription.usual(SomeExercises.get("bridge"), Side.NONE))
            .keeping(new Kept(
                    "D01",
                    Optional.of(SomeExercises.get("bridge")),
                    "Tolerates it well",
                    "Dr Brandt",
                    Instant.parse("2026-11-22T09:00:00Z")))
            .keeping(new Kept("N02", Optional.empty(), "All short", "Dr Brandt", Instant.EPOCH));

    @Test
    void theReasonsOfKeptCautionsComeBack() {
        String text = json.text(json.tree(program));

        assertThat(json.read(text, Program.class)).isEqualTo(program);
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
                new Shown("P05", Optional.of(SomeExercises.get("bridge")), "Hard for a first program."),
                new Shown("N13", Optional.empty(), "Six exercises."));
        Program printed = program.printed(new Program.Printing(Instant.EPOCH, "Dr Brandt", List.of(), shown));

        assertThat(json.read(json.text(json.tree(printed)), Program.class)).isEqualTo(printed);
    }

    @Test
    void aProgramPrintedBeforeCautionsWereLoggedHasNone() {
        var older = (ObjectNode) json.tree(program.printed(Instant.EPOCH, "Dr Brandt"));
        ((ObjectNode) older.get("printing")).remove("cautions");

        Program read = json.read(json.text(older), Program.class);

        assertThat(read.printing().orElseThrow().cautions()).isEmpty();
    }
}
