package org.homestretch.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.homestretch.basics.Language;
import org.homestretch.figure.Figures;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;

/** A small main that writes sheets of several lengths into a folder, to be looked at. */
final class MakeSheets {

    private MakeSheets() {}

    public static void main(String[] folder) throws IOException {
        Path target = Files.createDirectories(Path.of(folder[0]));
        var sheets = new JasperSheets(new Figures());
        for (int count : List.of(1, 2, 3, 4, 5, 8, 12)) {
            Files.write(
                    target.resolve("a4-" + count + ".pdf"),
                    sheets.make(SheetSamples.order(count)).pdf());
        }
        var eight = SheetSamples.program(8);
        Files.write(
                target.resolve("letter-8.pdf"),
                sheets.make(SheetSamples.order(eight, SheetStyle.USUAL.on(Paper.LETTER)))
                        .pdf());
        Files.write(
                target.resolve("black-8.pdf"),
                sheets.make(SheetSamples.order(eight, SheetSamples.black())).pdf());
        Files.write(
                target.resolve("spanish-8.pdf"),
                sheets.make(SheetSamples.order("Rosa Jiménez", eight, SheetStyle.USUAL.in(new Language("es"))))
                        .pdf());

        makeCards(target);
        var reports = new JasperProgressReports();
        for (int visits : List.of(0, 1, 5, 30)) {
            Files.write(
                    target.resolve("report-" + visits + ".pdf"),
                    reports.make(ReportSamples.order(ReportSamples.visits(visits), Paper.A4)));
        }
    }

    private static void makeCards(Path target) throws IOException {
        var cards = new JasperCards();
        for (SheetStyle style : SheetSamples.styles().toList()) {
            String name = "cards-%s-%s-%s.pdf".formatted(style.language(), style.paper(), style.ink());
            Files.write(
                    target.resolve(name.toLowerCase(Locale.ROOT)),
                    cards.make(CardSamples.order(style)).pdf());
            Files.write(
                    target.resolve(name.toLowerCase(Locale.ROOT).replace("cards", "plan")),
                    cards.make(CardSamples.plan(style)).pdf());
        }
    }
}
