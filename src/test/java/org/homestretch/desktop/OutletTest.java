package org.homestretch.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.basics.Unable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a paper lands with the printers and viewers a computer may have or lack. */
class OutletTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final List<String> printed = new ArrayList<>();
    private final List<Manner> manners = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aPrinterThatTakesItIsNamed() {
        Landing landing = outlet(Optional.of(printer("Desk")), false).print(sheet(2), () -> folder);

        assertThat(landing).isEqualTo(new Landing(Ending.PRINTED, "2 pages sent to Desk."));
        assertThat(printed).containsExactly("Desk");
        assertThat(shown).isEmpty();
    }

    @Test
    void aPrinterThatRefusesPrintsNothing() {
        Landing landing = outlet(Optional.of(new Silent()), true).print(sheet(1), () -> folder);

        assertThat(landing.ending()).isEqualTo(Ending.NOWHERE);
        assertThat(landing.words()).isEqualTo("Not printed. The sheet is kept. Hall does not answer.");
    }

    @Test
    void withoutAPrinterItIsShownAndNotCalledPrinted() {
        Landing landing = outlet(Optional.empty(), true).print(sheet(1), () -> folder.resolve("a.pdf"));

        assertThat(landing.ending()).isEqualTo(Ending.SHOWN);
        assertThat(landing.words()).startsWith("Sent to the viewer");
        assertThat(shown).containsExactly(folder.resolve("a.pdf"));
    }

    @Test
    void withNeitherItGoesNowhere() {
        Landing landing = outlet(Optional.empty(), false).print(sheet(1), () -> folder.resolve("a.pdf"));

        assertThat(landing.ending()).isEqualTo(Ending.NOWHERE);
        assertThat(landing.words()).startsWith("Not printed. The sheet is kept.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sheet | The sheet is kept.
            cards | The cards stay picked.
            plan  | The plan is kept.
            """)
    void whatIsNotPrintedIsCalledWhatItIs(String kind, String kept) {
        Landing landing = outlet(Optional.empty(), false).print(new Outlet.Job(kind, PDF, 1), () -> folder);

        assertThat(landing.words()).startsWith("Not printed. " + kept);
    }

    @Test
    void aPrinterChosenByTheUserIsUsedFromThenOn() {
        Outlet outlet = outlet(Optional.of(printer("Desk")), false);
        outlet.choose(printer("Ward"));

        outlet.print(sheet(1), () -> folder);
        outlet.print(sheet(1), () -> folder);

        assertThat(printed).containsExactly("Ward", "Ward");
    }

    @Test
    void copiesAreOfOnePaperOnlyAndTheRestOfTheMannerStays() {
        Outlet outlet = outlet(Optional.of(printer("Desk")), false);
        outlet.print(new Manner(3, true, Optional.of("Tray 2")));

        assertThat(outlet.print(sheet(2), () -> folder).words()).isEqualTo("2 pages, 3 copies each, sent to Desk.");
        assertThat(outlet.print(sheet(2), () -> folder).words()).isEqualTo("2 pages sent to Desk.");

        assertThat(manners)
                .containsExactly(
                        new Manner(3, true, Optional.of("Tray 2")), new Manner(1, true, Optional.of("Tray 2")));
    }

    @Test
    void nothingIsAskedOfAPrinterThatItDoesNotOffer() {
        var wish = new Manner(2, true, Optional.of("Tray 2"));

        assertThat(wish.within(Offers.PLAIN)).isEqualTo(new Manner(2, false, Optional.empty()));
        assertThat(wish.within(new Offers(true, List.of("Tray 1", "Tray 2")))).isEqualTo(wish);
        assertThatThrownBy(() -> wish.times(21)).hasMessageContaining("between 1 and 20");
    }

    @Test
    void theExitCodeOfTheLauncherTellsWhetherAProgramTookTheFile() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(new SystemViewer(List.of(java, "--version")).show(folder.resolve("a.pdf")))
                .isTrue();
        assertThat(new SystemViewer(List.of(java)).show(folder.resolve("a.pdf")))
                .isFalse();
        assertThat(new SystemViewer(List.of(folder.resolve("none").toString())).show(folder.resolve("a.pdf")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x.pdf, x.pdf", "x, x.pdf", "x.pdf.pdf, x.pdf", "X.PDF.pdf, X.PDF", "a.b, a.b.pdf", "X.PDF, X.PDF"})
    void aNameEndsInPdfOnce(String typed, String name) {
        assertThat(PdfName.of(folder.resolve(typed))).isEqualTo(folder.resolve(name));
    }

    private static Outlet.Job sheet(int pages) {
        return new Outlet.Job("sheet", PDF, pages);
    }

    private Outlet outlet(Optional<Printer> usual, boolean viewer) {
        return new Outlet(
                new Printers() {
                    @Override
                    public Optional<Printer> usual() {
                        return usual;
                    }

                    @Override
                    public List<Printer> all() {
                        return usual.stream().toList();
                    }
                },
                file -> {
                    shown.add(file);
                    return viewer;
                });
    }

    private Printer printer(String name) {
        return new Printer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Offers offers() {
                return Offers.PLAIN;
            }

            @Override
            public void print(byte[] pdf, Manner manner) {
                printed.add(name);
                manners.add(manner);
            }
        };
    }

    /** A printer that is switched off. */
    private static final class Silent implements Printer {

        @Override
        public String name() {
            return "Hall";
        }

        @Override
        public Offers offers() {
            return Offers.PLAIN;
        }

        @Override
        public void print(byte[] pdf, Manner manner) {
            throw new Unable("Hall does not answer.");
        }
    }
}
