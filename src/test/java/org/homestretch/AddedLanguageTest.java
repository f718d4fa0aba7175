package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Wording;
import org.homestretch.print.DrawnPictures;
import org.homestretch.print.JasperSheets;
import org.homestretch.print.Pdf;
import org.homestretch.print.SheetSamples;
import org.homestretch.program.SheetStyle;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third language comes by files only: it is given to a process of its own, whose screens and sheets then have it. */
@Beside
class AddedLanguageTest {

    /** Put before every word, so that what is said in the language is seen. */
    private static final String MARK = "ĝ";

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path PRINT = Path.of("org", "homestretch", "print");
    private static final List<String> WORDED = List.of("bridge", "clam", "bird-dog");
    /** Patterns of dates and the letters of a week are no words. */
    private static final Set<String> AS_THEY_ARE = Set.of("date", "date.visit", "log.days");

    @TempDir
    private static Path folder;

    private static Map<String, String> said;

    @BeforeAll
    static void startWithTheFiles() throws IOException, InterruptedException {
        Path files = folder.resolve("files");
        addSheetWords(files.resolve(PRINT));
        addScreenWords(files);
        addTexts(files.resolve("org/homestretch/catalogue/texts_eo.json"));
        start(files);
        said = Files.readAllLines(folder.resolve("said.txt")).stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    @Test
    void itIsOfferedForSheetsByItsOwnNameAndForScreens() {
        assertThat(said).containsEntry("sheets", "English, Esperanto, Español").containsEntry("screens", "en, eo, es");
        assertThat(said).containsEntry("stage", MARK + "Persistent");
    }

    @Test
    void aSheetIsInItThroughout() throws IOException {
        Pdf pdf = Pdf.read(Files.readAllBytes(folder.resolve("eo.pdf")));

        assertThat(pdf.about().language()).isEqualTo("eo");
        assertThat(pdf.flat(0))
                .contains(
                        MARK + "Your home exercises",
                        MARK + "Ponto",
                        MARK + "Morning and evening",
                        "18 Novembro 2025",
                        MARK + "Stop and get help now");
        assertThat(pdf.flat(pdf.pages().size() - 1)).contains(MARK + "My two weeks", MARK + "Page 3 / 3");
    }

    @Test
    void anExerciseWithoutATextIsPrintedInTheBaseLanguageAndSaidSo() throws IOException {
        String sheet = Pdf.read(Files.readAllBytes(folder.resolve("eo.pdf"))).text();
        var towel = SheetSamples.LIBRARY.get("hamstring-supine-towel");

        assertThat(sheet.replaceAll("\\s+", " ")).contains(towel.in(Language.EN).instruction());
        assertThat(said.get("untranslated"))
                .startsWith(MARK + "No text in Esperanto yet, printed in English: ")
                .contains(towel.name())
                .doesNotContain("Bridge", "Clam");
    }

    @Test
    void wordsBesideNumbersFollowItsOwnRules() {
        assertThat(said).containsEntry("days", MARK + "1 day a week, a few days, 3, " + MARK + "6 days a week");
    }

    @Test
    void exercisesAreFoundByItsWordsAndByTheOthers() {
        assertThat(said).containsEntry("found", "bridge cat-camel bridge");
    }

    @Test
    void theVerbMakesTheSheetAndSaysWhatItPrintsInTheBaseLanguage() {
        assertThat(said)
                .containsEntry("verb", "0 No text in Esperanto yet, printed in English: Abdominal brace, knees bent.");
    }

    @Test
    void aDateIsReadByItsNamesOfMonths() {
        assertThat(said).containsEntry("dated", "2025-05-05");
    }

    @Test
    void nothingElseIsChangedByIt() throws IOException {
        byte[] english = new JasperSheets(new DrawnPictures())
                .make(SheetSamples.order(SheetSamples.program(6), SheetStyle.USUAL))
                .pdf();

        assertThat(Files.readAllBytes(folder.resolve("en.pdf"))).isEqualTo(english);
        assertThat(Language.offered()).isNotEmpty().doesNotContain(AddedLanguage.ADDED);
    }

    private static void addSheetWords(Path print) throws IOException {
        var words = marked(RESOURCES.resolve(PRINT).resolve("sheet.properties"));
        words.put("language", "Esperanto");
        words.put("dose.week.few", "a few days, {0}");
        write(words, print.resolve("sheet_eo.properties"));
        write(Map.of("few", "n = 2..4"), print.resolve("plurals_eo.properties"));
    }

    private static void addScreenWords(Path files) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            for (Path english :
                    all.filter(file -> file.endsWith("messages.properties")).toList()) {
                Path folder = RESOURCES.relativize(english).getParent();
                write(marked(english), files.resolve(folder).resolve("messages_eo.properties"));
            }
        }
    }

    private static void addTexts(Path file) throws IOException {
        Map<String, Wording> texts = new LinkedHashMap<>();
        for (String id : WORDED) {
            Wording english = SheetSamples.LIBRARY.get(id).in(Language.EN);
            String name = MARK + (id.equals("bridge") ? "Ponto" : english.sheetName());
            texts.put(
                    id,
                    new Wording(
                            name,
                            name,
                            MARK + english.purpose(),
                            MARK + english.setUp(),
                            english.steps(),
                            english.feel(),
                            english.mistake(),
                            english.easeOff()));
        }
        Files.createDirectories(file.getParent());
        new ObjectMapper().writeValue(file.toFile(), texts);
    }

    private static Map<String, String> marked(Path english) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(english)));
        Map<String, String> marked = new LinkedHashMap<>();
        words.stringPropertyNames()
                .forEach(key -> marked.put(key, (AS_THEY_ARE.contains(key) ? "" : MARK) + words.getProperty(key)));
        return marked;
    }

    private static void write(Map<String, String> words, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                words.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue().replace("\n", "\\n"))
                        .toList());
    }

    private static void start(Path files) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        int code = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Duser.language=eo",
                        "-Djava.awt.headless=true",
                        "-cp",
                        files + File.pathSeparator + System.getProperty("java.class.path"),
                        AddedLanguage.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
    }
}
