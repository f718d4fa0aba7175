package org.homestretch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.command.Ran;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Stage;
import org.homestretch.print.DrawnPictures;
import org.homestretch.print.JasperSheets;
import org.homestretch.print.SheetSamples;
import org.homestretch.print.words.Words;
import org.homestretch.program.Program;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Untranslated;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;

/** A small main that says what a program says of itself which was given a language by files; see the test. */
final class AddedLanguage {

    static final Language ADDED = new Language("eo");

    private AddedLanguage() {}

    public static void main(String[] folder) throws IOException {
        Path target = Path.of(folder[0]);
        Program program = SheetSamples.program(6);
        var sheets = new JasperSheets(new DrawnPictures());
        for (Language language : List.of(Language.EN, ADDED)) {
            Files.write(
                    target.resolve(language + ".pdf"),
                    sheets.make(SheetSamples.order(program, SheetStyle.USUAL.in(language)))
                            .pdf());
        }
        List<String> said = new ArrayList<>(said(program));
        said.add("verb: " + sheetOfACase(target));
        Files.write(target.resolve("said.txt"), said);
    }

    /** What the verb says beside making the sheet. */
    private static String sheetOfACase(Path target) throws IOException {
        Path asked = Files.writeString(target.resolve("case.json"), """
                {"patient": {"name": "Ann Lee", "age": 50, "sex": "f", "condition": "nonspecific", "stage": "chronic",
                  "pain_back": 1, "pain_leg": 0, "irritability": "low", "conditioning": "average", "dp": "flexion",
                  "screen_age_days": 0, "equipment": ["mat"]}, "items": ["bridge", "abdominal-brace"]}
                """);
        Ran ran = Ran.verb(
                "sheet", "--case", asked.toString(), "--language", "eo", "--out", target.resolve("case.pdf") + "");
        return ran.code() + " "
                + ran.err().lines().reduce((before, last) -> last).orElse("nothing");
    }

    private static List<String> said(Program program) {
        var words = Words.ofSheets(ADDED);
        return List.of(
                "sheets: " + Language.offered().stream().map(Language::words).collect(Collectors.joining(", ")),
                "screens: "
                        + ScreenLanguage.offered().stream()
                                .map(Locale::getLanguage)
                                .collect(Collectors.joining(", ")),
                "stage: " + Stage.CHRONIC.words(),
                "untranslated: " + Untranslated.of(program, ADDED).sentence().orElse(""),
                "days: " + words.count("dose.week", 1) + ", " + words.count("dose.week", 3) + ", "
                        + words.count("dose.week", 6),
                "dated: "
                        + new DateReader(DateOrder.DAY_FIRST, LocalDate.of(2026, 1, 1))
                                .readRecent("5 majo 2025")
                                .date()
                                .map(LocalDate::toString)
                                .orElse("no date"),
                "found: " + found("ĝponto") + " " + found("cat camel") + " " + found("bridge"));
    }

    private static String found(String typed) {
        return SheetSamples.LIBRARY.search().find(typed).stream()
                .map(Exercise::id)
                .collect(Collectors.joining(" "));
    }
}
