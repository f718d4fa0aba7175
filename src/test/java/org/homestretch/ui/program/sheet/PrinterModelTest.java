package org.homestretch.ui.program.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Offers;
import org.homestretch.desktop.Printer;
import org.homestretch.testing.MemoryTray;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** Which printer a sheet goes to and how, as the preview offers it. */
class PrinterModelTest {

    private final Bench bench = new Bench().with("bridge", "clam");
    private final MemoryTray papers = bench.tray;
    private final PreviewModel preview = bench.builder.preview();
    private final PrinterModel printer = preview.printer();

    @Test
    void withoutAPrinterThereIsNothingToChoose() {
        preview.open();

        assertThat(printer.known().get()).isEqualTo(PrinterModel.Known.NOTHING);
    }

    @Test
    void whatTheChosenOneCannotDoIsNotAsked() {
        papers.printers.addAll(
                List.of(named("Desk", Offers.PLAIN), named("Ward", new Offers(true, List.of("Tray 1")))));
        preview.open();
        assertThat(printer.known().get().chosen()).map(Printer::name).contains("Desk");

        printer.choose(papers.printers.getLast());
        printer.print(printer.manner().get().onBothSides(true).from(Optional.of("Tray 1")));
        assertThat(papers.manner).isEqualTo(new Manner(1, true, Optional.of("Tray 1")));

        printer.choose(papers.printers.getFirst());
        assertThat(papers.manner).isEqualTo(Manner.USUAL);
    }

    @Test
    void copiesAskedForInThePreviewAreNotMadeOfAnotherSheet() {
        papers.printers.add(named("Desk", Offers.PLAIN));
        preview.open();
        printer.print(printer.manner().get().times(4));
        assertThat(papers.manner.copies()).isEqualTo(4);

        preview.close();
        preview.printInFront();

        assertThat(papers.manner.copies()).isEqualTo(1);
    }

    private static Printer named(String name, Offers offers) {
        return new Printer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Offers offers() {
                return offers;
            }

            @Override
            public void print(byte[] pdf, Manner manner) {
                throw new IllegalStateException("Nothing is printed here.");
            }
        };
    }
}
