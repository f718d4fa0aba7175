package org.homestretch.ui.program.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Paper;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.Bench;
import org.homestretch.ui.program.edit.Column;
import org.junit.jupiter.api.Test;

/** Handing the sheet out: what must come before, what is frozen, and what happens when it fails. */
class PrintModelTest {

    private final Bench bench = new Bench();
    private final PrintModel print = bench.builder.print();

    @Test
    void anEmptyProgramHasNothingToPrint() {
        bench.open();

        print.print();

        assertThat(print.readiness().get()).isEqualTo(Readiness.NOTHING);
        assertThat(bench.tray.printed).isEmpty();
    }

    @Test
    void aPrintedProgramIsFrozenAndInTheStoreWhenItReachesThePrinter() {
        bench.with("bridge");

        print.print();

        Program frozen = bench.sheets.made.getFirst().program();
        assertThat(frozen.printing()).isPresent();
        assertThat(frozen.printing().orElseThrow().by()).isEqualTo("Dr Brandt");
        assertThat(bench.kept()).contains(frozen);
        assertThat(bench.now()).isEqualTo(frozen);
        assertThat(bench.notice()).contains("1 page sent to the tray.");
    }

    @Test
    void editsAreUndoneAfterAPrintAndThePrintedProgramStays() {
        bench.with("bridge", "clam");
        print.print();
        Program printed = bench.now();

        bench.model.undo();
        assertThat(bench.order()).containsExactly("bridge");
        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(bench.now(), printed);
        bench.model.undo();
        assertThat(bench.now().empty()).isTrue();

        bench.model.redo();
        bench.model.redo();
        assertThat(bench.now()).isEqualTo(printed);
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(printed);
    }

    @Test
    void reorderingAPrintedProgramAndTakingThatBackIsThePrintedProgramAgain() {
        bench.with("bridge", "clam");
        print.print();
        Program printed = bench.now();

        bench.model.move(Bench.exercise("clam"), 0);
        assertThat(bench.now().number()).isEqualTo(2);
        bench.model.undo();

        assertThat(bench.now()).isEqualTo(printed);
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(printed);
    }

    @Test
    void printingAgainGivesTheSameVersionAgain() {
        bench.with("bridge");
        print.print();
        print.print();

        assertThat(bench.tray.printed).hasSize(2);
        assertThat(bench.sheets.made.getLast().program())
                .isEqualTo(bench.sheets.made.getFirst().program());
        assertThat(bench.programs.of(bench.elena.id())).hasSize(1);
    }

    @Test
    void aSheetThatCannotBeMadeLeavesTheDraftAsItWas() {
        bench.with("bridge");
        bench.sheets.refuse("No font can draw this name.");

        print.print();

        assertThat(bench.now().draft()).isTrue();
        assertThat(bench.kept()).contains(bench.now());
        assertThat(bench.notice().orElseThrow()).contains("No font can draw this name.");
        assertThat(print.busy().get()).isFalse();

        bench.model.add(Bench.exercise("clam"));
        assertThat(bench.kept()).contains(bench.now());
    }

    @Test
    void withoutARedFlagScreenTheButtonLeadsToTheRecord() {
        bench.patients.save(bench.episode());
        bench.with("bridge");

        print.print();

        assertThat(print.readiness().get()).isEqualTo(Readiness.SCREEN_FIRST);
        assertThat(bench.desk.place().get()).isEqualTo(View.PATIENTS);
        assertThat(bench.tray.printed).isEmpty();
    }

    @Test
    void whatHoldsThePrintHoldsTheFileInThePreviewToo() {
        var preview = bench.builder.preview();
        bench.with("bridge");
        preview.open();
        assertThat(preview.held().getValue()).isEmpty();

        bench.model.add(Bench.exercise("water-walking"));
        assertThat(preview.held().getValue())
                .isEqualTo("Reason first")
                .isEqualTo(preview.printWords().getValue());
        preview.saveAsPdf();
        assertThat(bench.tray.printed).isEmpty();
        assertThat(bench.notice().orElseThrow()).startsWith("Not printed.");
    }

    @Test
    void whoeverTurnsToAnotherViewComesBackToTheProgramAndNotToThePreview() {
        bench.with("bridge");
        bench.builder.preview().open();
        assertThat(bench.builder.preview().isOpen().get()).isTrue();

        bench.desk.place().set(View.PROGRESS);
        bench.desk.place().set(View.PROGRAM);

        assertThat(bench.builder.preview().isOpen().get()).isFalse();
    }

    @Test
    void aRedFlagHoldsTheSheetWhateverWasDoneUntilAClinicianClearsIt() {
        var positive = RedFlagScreen.clear(bench.desk.today(), "Dr Brandt").answered(RedFlag.MOTOR_SEVERE, Answer.YES);
        bench.patients.save(bench.episode().screened(positive));
        bench.with("bridge");
        assertThat(print.readiness().get()).isEqualTo(Readiness.HELD);

        bench.record(bench.episode().screened(positive.withAction("Sent to hospital")));
        assertThat(print.readiness().get()).isEqualTo(Readiness.HELD);

        var cleared = new Clearance("Dr Osei", bench.desk.today(), "Power 5 of 5", Set.of(RedFlag.MOTOR_SEVERE));
        bench.record(bench.episode().screened(positive.cleared(Optional.of(cleared))));
        assertThat(print.readiness().get()).isEqualTo(Readiness.READY);
    }

    @Test
    void aSheetHandedOutAsAFileCountsAsPrinted() {
        bench.with("bridge");

        print.saveAsPdf();

        assertThat(bench.tray.written).containsExactly(Path.of("sheet.pdf"));
        assertThat(bench.now().draft()).isFalse();
        assertThat(bench.notice()).contains("Sheet saved as sheet.pdf");
    }

    @Test
    void turningAwayFromTheFileLeavesTheDraft() {
        bench.with("bridge");
        bench.tray.answer = Optional.empty();

        print.saveAsPdf();

        assertThat(bench.now().draft()).isTrue();
    }

    @Test
    void whatIsChangedWhileTheSheetIsMadeBecomesTheNextVersion() {
        bench.with("bridge");
        Program draft = bench.now();
        Program frozen = draft.printed(bench.clock.instant(), "Dr Brandt");
        bench.model.file().hold();
        bench.model.add(Bench.exercise("clam"));
        bench.programs.save(frozen);

        bench.model.froze(draft, frozen);

        assertThat(bench.now().number()).isEqualTo(2);
        assertThat(bench.order()).containsExactly("bridge", "clam");
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(bench.now(), frozen);
    }

    @Test
    void thePagesAreCountedAnewOnlyWhenTheyMayDiffer() {
        bench.with("bridge");
        int counted = bench.sheets.counted;

        bench.model.dose(Bench.exercise("bridge"), Column.SETS, 3);
        assertThat(bench.sheets.counted).isEqualTo(counted);

        var sheet = bench.builder.sheet();
        sheet.style().set(sheet.style().get().on(Paper.LETTER));
        assertThat(bench.sheets.counted).isEqualTo(counted + 1);
        assertThat(sheet.extent().get().words()).isEqualTo("1 page");
    }

    @Test
    void thePreviewShowsThePagesAndFollowsTheStyle() {
        var preview = bench.builder.preview();
        bench.open();
        preview.open();
        assertThat(preview.isOpen().get()).isFalse();

        bench.with("bridge");
        preview.open();
        assertThat(preview.pages().get()).hasSize(2);
        assertThat(bench.now().draft()).isTrue();

        int counted = bench.sheets.counted;
        bench.builder.sheet().style().set(bench.builder.sheet().style().get().on(Paper.LETTER));
        assertThat(bench.sheets.counted).isGreaterThan(counted);

        preview.close();
        assertThat(preview.pages().get()).isEmpty();
    }

    @Test
    void whatHeldASheetIsSaidNoLongerOnceItDoesNot() {
        Bench held = new Bench().with("bridge", "clam");
        held.model.side(Bench.exercise("clam"), Side.NONE);
        held.builder.print().print();
        assertThat(held.notice()).hasValueSatisfying(words -> assertThat(words).startsWith("Not printed."));

        held.model.side(Bench.exercise("clam"), Side.LEFT);

        assertThat(held.notice()).isEmpty();
    }

    @Test
    void nothingIsSuggestedWhileAFlagIsRaised() {
        Bench flagged = new Bench().with("bridge");
        assertThat(flagged.builder.findings().found().get().hints()).isNotEmpty();

        flagged.record(flagged.episode()
                .screened(RedFlagScreen.clear(flagged.desk.today(), "Dr Brandt")
                        .answered(RedFlag.CES_SADDLE_NUMBNESS, Answer.YES)));

        assertThat(flagged.builder.findings().found().get().hints()).isEmpty();
    }
}
