package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.patient.episode.Episode;
import org.homestretch.program.SheetPurpose;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.program.sheet.PreviewModel;
import org.junit.jupiter.api.Test;

/** The sheet for a flare-up: one press, beside the program, and never in its place. */
class FlareUpTest {

    private final Bench bench = new Bench();
    private final PreviewModel preview = bench.builder.preview();

    @Test
    void itIsShownPrintedAndLeavesTheProgramAsItIs() {
        bench.with("bridge", "walk-continuous");
        bench.builder.print().print();
        var program = bench.now();

        preview.openFlareUp();
        assertThat(preview.isOpen().get()).isTrue();
        assertThat(preview.purpose().get()).isEqualTo(SheetPurpose.FLARE_UP);
        preview.print();

        var sheet = bench.sheets.made.getLast();
        assertThat(sheet.purpose()).isEqualTo(SheetPurpose.FLARE_UP);
        assertThat(sheet.program().number()).isEqualTo(1);
        assertThat(sheet.program().prescriptions())
                .isNotEmpty()
                .allMatch(one -> one.exercise().level() <= 2);
        assertThat(bench.now()).isEqualTo(program);
        assertThat(bench.programs.of(bench.elena.id())).containsExactly(program);
    }

    @Test
    void itIsSavedAsAFileByTheSameWay() {
        bench.with("bridge");
        bench.builder.print().print();

        preview.openFlareUp();
        preview.saveAsPdf();

        assertThat(bench.tray.written).hasSize(1);
        assertThat(bench.tray.printed).hasSize(1);
        assertThat(bench.programs.of(bench.elena.id())).hasSize(1);
    }

    @Test
    void thePreviewOfTheProgramComesBackAfterwards() {
        bench.with("bridge");
        bench.builder.print().print();
        preview.openFlareUp();
        preview.close();
        assertThat(preview.isOpen().get()).isFalse();

        preview.open();

        assertThat(preview.purpose().get()).isEqualTo(SheetPurpose.PROGRAM);
    }

    @Test
    void itIsOfferedOnceAProgramWasPrinted() {
        bench.with("bridge");
        assertThat(bench.builder.flareUp().offered().get()).isFalse();

        bench.builder.print().print();

        assertThat(bench.builder.flareUp().offered().get()).isTrue();
    }

    @Test
    void withoutAScreenItLeadsToTheRecord() {
        bench.with("bridge");
        bench.builder.print().print();
        bench.desk.place().set(View.PATIENTS);
        bench.patients.save(Episode.begin(bench.elena.id()));
        bench.desk.place().set(View.PROGRAM);

        preview.openFlareUp();

        assertThat(preview.isOpen().get()).isFalse();
        assertThat(bench.notice())
                .contains("Not printed. No red-flag screen yet. The red-flag questions come before any sheet.");
        assertThat(bench.desk.place().get()).isEqualTo(View.PATIENTS);
    }
}
