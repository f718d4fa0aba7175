package org.homestretch.ui.program.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.basics.Act;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.GivenSheet.Outcome;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** What is said and recorded of a sheet is what became of it. */
class HandoutTest {

    private final Bench bench = new Bench().with("bridge");
    private final PrintModel print = bench.builder.print();

    @Test
    void aSheetIsMadeReadyFirstAndPrintedOnlyOnceThePrinterTookIt() {
        print.print();

        assertThat(bench.acts()).containsExactly(Act.Kind.PRINTED, Act.Kind.RESERVED);
        assertThat(bench.now().draft()).isFalse();
    }

    @Test
    void withoutPrinterAndViewerTheProgramStaysADraftAndTheSheetCanBeSaved() {
        bench.tray.landing = new Landing(Ending.NOWHERE, "Not printed. The sheet is kept.");

        print.print();

        assertThat(bench.now().draft()).isTrue();
        assertThat(bench.kept()).contains(bench.now());
        assertThat(bench.acts()).containsExactly(Act.Kind.NOT_GIVEN, Act.Kind.RESERVED);
        assertThat(bench.model.steps().canUndo().getValue()).isTrue();
        var notice = bench.notices.shown().get().orElseThrow();
        assertThat(notice.sentence()).startsWith("Not printed. The sheet is kept.");
        assertThat(notice.act().orElseThrow().label()).isEqualTo("Save PDF");
        assertThat(notice.other().orElseThrow().label()).isEqualTo("Choose printer");

        notice.act().orElseThrow().doing().run();
        assertThat(bench.tray.written).hasSize(1);
        assertThat(bench.now().draft()).isFalse();
        assertThat(bench.acts().getFirst()).isEqualTo(Act.Kind.EXPORTED);
    }

    @Test
    void aPrinterChosenInsteadPrints() {
        bench.tray.landing = new Landing(Ending.NOWHERE, "Not printed. The sheet is kept.");
        print.print();
        bench.tray.landing = new Landing(Ending.PRINTED, "1 page sent to the other tray.");

        bench.notices.shown().get().orElseThrow().other().orElseThrow().doing().run();

        assertThat(bench.now().draft()).isFalse();
        assertThat(bench.notice()).contains("1 page sent to the other tray.");
    }

    @Test
    void whatAViewerShowsIsGivenOnlyWhenSomebodySaysSo() {
        bench.tray.landing = new Landing(Ending.SHOWN, "Sent to the viewer.");
        print.print();
        Program draft = bench.now();
        assertThat(draft.draft()).isTrue();
        assertThat(bench.acts()).containsExactly(Act.Kind.RESERVED);

        bench.notices.shown().get().orElseThrow().act().orElseThrow().doing().run();

        assertThat(bench.now().draft()).isFalse();
        assertThat(bench.now().prescriptions()).isEqualTo(draft.prescriptions());
        assertThat(bench.acts()).containsExactly(Act.Kind.CONFIRMED, Act.Kind.RESERVED);
    }

    @Test
    void whatIsChangedBeforeSomebodySaysSoIsTheNextVersion() {
        bench.tray.landing = new Landing(Ending.SHOWN, "Sent to the viewer.");
        print.print();
        var given = bench.notices.shown().get().orElseThrow().act().orElseThrow();
        bench.model.add(Bench.exercise("clam"));

        given.doing().run();

        assertThat(bench.programs.of(bench.elena.id())).hasSize(2);
        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.order()).containsExactly("bridge", "clam");
    }

    @Test
    void aFileThatCannotBeWrittenIsNotGiven() {
        bench.tray.refusal = Optional.of("Not saved: the disk is full.");

        print.saveAsPdf();

        assertThat(bench.now().draft()).isTrue();
        assertThat(bench.acts()).containsExactly(Act.Kind.NOT_GIVEN, Act.Kind.RESERVED);
        assertThat(bench.notice().orElseThrow()).contains("the disk is full");
        assertThat(print.busy().get()).isFalse();
    }

    @Test
    void aSheetLeftWithoutAnOutcomeIsAskedAboutAndSettledLater() {
        bench.tray.landing = new Landing(Ending.SHOWN, "Sent to the viewer.");
        print.print();
        GivenSheet unsure = sheets().sheets().getFirst();
        assertThat(unsure.outcome()).isEqualTo(Outcome.UNKNOWN);

        bench.builder.reprints().settle(unsure, true);

        assertThat(bench.now().draft()).isFalse();
        assertThat(bench.kept()).contains(bench.now());
        assertThat(sheets().sheets()).extracting(GivenSheet::outcome).containsExactly(Outcome.GIVEN);
    }

    @Test
    void aSheetThatWasNotGivenAfterAllLeavesTheDraft() {
        bench.tray.landing = new Landing(Ending.SHOWN, "Sent to the viewer.");
        print.print();

        bench.builder.reprints().settle(sheets().sheets().getFirst(), false);

        assertThat(bench.now().draft()).isTrue();
        assertThat(sheets().sheets()).extracting(GivenSheet::outcome).containsExactly(Outcome.NOT_GIVEN);
    }

    @Test
    void aReprintIsOnRecordAsOne() {
        print.print();
        bench.builder.reprints().reprint(bench.now());

        assertThat(sheets().sheets())
                .extracting(sheet -> sheet.handing().again())
                .containsExactly(true, false);
    }

    @Test
    void aClinicianLetsAReprintPassAnOldScreenByOnePressThatIsNoted() {
        print.print();
        bench.record(
                bench.episode().screened(RedFlagScreen.clear(bench.desk.today().minusDays(29), "Dr Brandt")));
        bench.builder.reprints().reprint(bench.now());
        assertThat(bench.tray.printed).hasSize(1);

        var press = bench.notices.shown().get().orElseThrow().act().orElseThrow();
        assertThat(press.label()).isEqualTo("Print all the same");
        press.doing().run();

        assertThat(bench.tray.printed).hasSize(2);
        assertThat(bench.acts()).startsWith(Act.Kind.PRINTED, Act.Kind.RESERVED, Act.Kind.PASSED);
    }

    @Test
    void theFrontDeskIsSentToAClinician() {
        var bench = new Bench(false).with("bridge");
        bench.builder.print().print();
        bench.record(
                bench.episode().screened(RedFlagScreen.clear(bench.desk.today().minusDays(29), "Dr Brandt")));

        bench.builder.reprints().reprint(bench.now());

        assertThat(bench.notice().orElseThrow()).endsWith("Ask a clinician.");
        assertThat(bench.notices.shown().get().orElseThrow().act()).isEmpty();
        assertThat(bench.tray.printed).hasSize(1);
    }

    @Test
    void anExerciseWithoutItsSideDoesNotLeave() {
        Exercise clam = Bench.exercise("clam");
        bench.model.add(clam);
        bench.model.side(clam, Side.NONE);

        print.print();

        assertThat(print.readiness().get()).isEqualTo(Readiness.SIDE_FIRST);
        assertThat(bench.notice().orElseThrow()).contains(clam.name());
        assertThat(bench.tray.printed).isEmpty();
    }

    private Chart sheets() {
        return new Chart(
                bench.elena,
                bench.episode(),
                List.of(),
                bench.programs.of(bench.elena.id()),
                bench.journal.of(bench.elena.id()));
    }
}
