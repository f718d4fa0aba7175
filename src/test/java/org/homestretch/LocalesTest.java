package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.command.Commands;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.SystemPrinters;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.program.Paper;
import org.homestretch.reading.DateOrder;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.work.Notices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Screens, papers and verbs say the same in the same digits, whatever region and language the computer is set to. */
@ChangesLanguage
class LocalesTest {

    private static final Locale LANGUAGE = Locale.getDefault();
    private static final Locale FORMAT = Locale.getDefault(Locale.Category.FORMAT);
    private static final Workbench WORKBENCH =
            new Workbench(Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private static Path folder;

    private static Path clinic;
    private static Path password;
    private static List<String> usualPapers;

    @BeforeAll
    static void theWordsOfAnEnglishComputer() throws Exception {
        FxToolkit.registerPrimaryStage();
        clinic = folder.resolve("clinic");
        password = Files.writeString(folder.resolve("password.txt"), Demo.PASSWORD);
        new Demo(WORKBENCH).create(clinic, Demo.PASSWORD).close();
        set("en-GB");
        usualPapers = papers();
    }

    @AfterEach
    void theComputerIsAsItWas() {
        Locale.setDefault(LANGUAGE);
        Locale.setDefault(Locale.Category.FORMAT, FORMAT);
    }

    @AfterAll
    static void theStageIsEmpty() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-AU", "ar-SA", "fa-IR", "th-TH-u-nu-thai", "tr-TR", "de-DE", "hi-IN-u-nu-deva"})
    void papersAndVerbsSayTheSame(String language) throws IOException {
        set(language);

        assertThat(papers()).isNotEmpty().isEqualTo(usualPapers).noneMatch(LocalesTest::foreignDigit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA", "hi-IN-u-nu-deva"})
    void screensShowTheDigitsOfTheUsualOnes(String language) throws Exception {
        set(language);

        List<String> words = screens();

        assertThat(words).hasSizeGreaterThan(100).noneMatch(LocalesTest::foreignDigit);
        assertThat(words).contains("1", "Leg pain");
    }

    @Test
    void theRegionDecidesAndNotTheLanguageOfTheScreens() {
        Locale.setDefault(Locale.US);
        Locale.setDefault(Locale.Category.FORMAT, Locale.of("en", "AU"));

        assertThat(DateOrder.ofRegion()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(Paper.ofRegion()).isEqualTo(Paper.A4);
        Locale.setDefault(Locale.Category.FORMAT, Region.latin(Locale.of("es", "MX")));
        assertThat(DateOrder.ofRegion()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(Paper.ofRegion()).isEqualTo(Paper.LETTER);
    }

    @Test
    void theSystemsSettingForDatesCountsUnlessJavaWasToldOtherwise() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        var told = new Properties();
        told.setProperty("user.country.format", "US");

        assertThat(Region.of(Map.of("LC_TIME", "en_AU.UTF-8"), new Properties()).getCountry())
                .isEqualTo("AU");
        assertThat(Region.of(Map.of("LC_TIME", "en_AU.UTF-8", "LC_ALL", "de_DE@euro"), new Properties())
                        .getCountry())
                .isEqualTo("DE");
        assertThat(Region.of(Map.of("LC_TIME", "C.UTF-8"), new Properties())).isEqualTo(Locale.US);
        assertThat(Region.of(Map.of("LC_TIME", "en_AU.UTF-8"), told)).isEqualTo(Locale.US);
    }

    /** As the program's start sets it, whatever computer the test runs on. */
    private static void set(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Locale.setDefault(locale);
        Locale.setDefault(Locale.Category.FORMAT, Region.latin(locale));
    }

    private static List<String> papers() throws IOException {
        var all = new ArrayList<String>();
        try (Office office = open()) {
            for (String name : List.of("marsh", "jimenez")) {
                Patient patient = office.patients().find(name).getFirst().patient();
                var program = office.programs().latestFor(patient.id()).orElseThrow();
                all.add(text(office.report(patient)));
                var order = office.order(patient, program, office.usualStyle(patient));
                all.add(text(office.make(order).pdf()));
            }
        }
        all.add(run("patients", "--clinic", clinic.toString(), "--password-file", password.toString()));
        return all;
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Commands.run(() -> WORKBENCH, ignored -> {}, arguments);
        } finally {
            System.setOut(usual);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> screens() throws Exception {
        Office office = open();
        var scene = new Scene[1];
        var window = new Clinic[1];
        on(() -> {
            var stage = new Stage();
            window[0] = new Clinic(
                    WORKBENCH,
                    new Notices(),
                    office,
                    new Papers(stage, new Outlet(new SystemPrinters(), file -> false), office),
                    () -> {});
            scene[0] = Screens.show(stage, window[0].view(), 1440, 900);
        });
        until(() -> patients(scene[0]) != null && patients(scene[0]).getItems().size() > 1);
        on(() -> patients(scene[0]).getItems().stream()
                .filter(line -> line.visits() >= 3)
                .findFirst()
                .ifPresent(patients(scene[0]).getSelectionModel()::select));
        var words = new TreeSet<String>();
        Map.of("#navPatients", "#buildProgram", "#navProgram", "#printSheet", "#navProgress", "#painChart")
                .forEach((place, part) -> words.addAll(wordsOf(scene[0], place, part)));
        on(window[0]::close);
        return List.copyOf(words);
    }

    private static List<String> wordsOf(Scene scene, String place, String part) {
        var words = new ArrayList<String>();
        on(() -> ((ToggleButton) scene.lookup(place)).fire());
        until(() -> scene.lookup(part) != null && shown(scene.lookup(part)));
        for (int quiet = 0; quiet < 5; quiet++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
        on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().lookupAll("*").stream().flatMap(LocalesTest::said).forEach(words::add);
        });
        return words;
    }

    private static Stream<String> said(Node node) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text drawn -> drawn.getText();
            default -> "";
        };
        return Stream.of(text, node.getAccessibleText()).filter(words -> words != null && !words.isBlank());
    }

    private static boolean foreignDigit(String words) {
        return words.codePoints().anyMatch(letter -> Character.isDigit(letter) && letter > '9');
    }

    private static Office open() {
        return Office.open(WORKBENCH, clinic, Office.people(clinic).getFirst(), Demo.PASSWORD);
    }

    @SuppressWarnings("unchecked") // the list holds patients
    private static ListView<PatientLine> patients(Scene scene) {
        return (ListView<PatientLine>) scene.lookup("#patientList");
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private static void on(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), act);
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException never) {
            throw new AssertionError("This was waited for in vain.", never);
        }
    }
}
