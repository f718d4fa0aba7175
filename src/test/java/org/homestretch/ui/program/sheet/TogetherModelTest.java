package org.homestretch.ui.program.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.UUID;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Said;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.program.Bench;
import org.homestretch.ui.program.MemoryQueue;
import org.homestretch.ui.program.sheet.TodaysSheets.Waiting;
import org.junit.jupiter.api.Test;

/** Today's other sheets, printed in one go: which are offered, where it stops, and what is said then. */
class TogetherModelTest {

    private final Bench bench = new Bench().with("bridge", "clam");
    private final MemoryQueue day = bench.today;
    private final TogetherModel together = bench.builder.preview().together();

    @Test
    void whatMayLeaveIsChosenAndWhatIsHeldSaysWhy() {
        day.waiting.add(held("Ada", "Screen first."));
        open("Ben", "Cem");

        assertThat(together.rows().get())
                .extracting(row -> row.sheet().name(), TogetherModel.Row::chosen, TogetherModel.Row::words)
                .containsExactly(
                        tuple("Ada", false, "Screen first."),
                        tuple("Ben", true, "2 pages"),
                        tuple("Cem", true, "2 pages"));
        assertThat(together.chosenWords()).isEqualTo("2 of 3, 4 pages");

        together.choose(together.rows().get().getFirst(), true);
        assertThat(together.due()).isEqualTo(2);
    }

    @Test
    void thePatientOnScreenHasAButtonOfTheirOwn() {
        day.waiting.add(new Waiting(bench.elena.id(), "Elena", 1, 2, ready()));
        open("Ben");

        assertThat(together.rows().get()).extracting(row -> row.sheet().name()).containsExactly("Ben");
    }

    @Test
    void allAreSentOneAfterTheOtherAndThenItIsSaid() {
        open("Ben", "Cem", "Dora");
        together.choose(together.rows().get().get(1), false);

        together.print();

        assertThat(day.printed).containsExactly("Ben", "Dora");
        assertThat(together.printing().get()).isFalse();
        assertThat(said()).isEqualTo("2 sheets printed.");
        assertThat(together.rows().get())
                .extracting(TogetherModel.Row::words)
                .containsExactly("Printed", "2 pages", "Printed");
        together.print();
        assertThat(day.printed).hasSize(2);
    }

    @Test
    void itStopsAtTheFirstThatDoesNotComeOut() {
        open("Ben", "Cem", "Dora");
        day.failing = "Cem";

        together.print();

        assertThat(day.printed).containsExactly("Ben");
        assertThat(said()).isEqualTo("1 sheet printed. Cem: Hall does not answer.");
        assertThat(together.due()).isEqualTo(1);
    }

    @Test
    void whoStopsItStopsBeforeTheNextOne() {
        open("Ben", "Cem");
        day.whilePrinting = together::stop;

        together.print();

        assertThat(day.printed).containsExactly("Ben");
        assertThat(said()).isEqualTo("1 sheet printed.");
    }

    private void open(String... names) {
        Arrays.stream(names).forEach(name -> day.waiting.add(new Waiting(UUID.randomUUID(), name, 1, 2, ready())));
        bench.builder.preview().open();
    }

    private String said() {
        return bench.notices.shown().get().map(Notices.Notice::sentence).orElse("");
    }

    private static Verdict ready() {
        return new Verdict(Verdict.Readiness.READY, Said.asIs(""));
    }

    private static Waiting held(String name, String why) {
        return new Waiting(UUID.randomUUID(), name, 1, 2, new Verdict(Verdict.Readiness.SCREEN_FIRST, Said.asIs(why)));
    }
}
