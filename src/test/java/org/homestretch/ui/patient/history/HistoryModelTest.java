package org.homestretch.ui.patient.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homestretch.basics.Act;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Handing;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetPurpose;
import org.homestretch.progress.GivenCards;
import org.homestretch.progress.GivenSheet;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.SomeCards;
import org.homestretch.testing.SomeExercises;
import org.homestretch.ui.patient.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the history of a record tells of programs and of the sheets beside them. */
@ChangesLanguage
class HistoryModelTest {

    private final Desks clinic = new Desks();

    @Test
    void aKeptCautionStandsUnderItsProgramWithReasonNameAndTime() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        var now = clinic.desk.clock().instant();
        var bridge = SomeExercises.get("bridge");
        clinic.programs.save(Program.first(elena.id())
                .add(Prescription.usual(bridge, Side.NONE))
                .keeping(new KeptCaution("P05", Optional.of(bridge), "Did it before", "Dr Nadia Brandt", now))
                .printed(now, "Dr Nadia Brandt"));

        HistoryLine program = lines().getFirst();

        assertThat(program.title()).isEqualTo("Program 1 printed");
        assertThat(program.notes()).containsExactly("Kept Bridge: Did it before. Dr Nadia Brandt, 18 Nov, 10:00");
    }

    @Test
    void aDraftWithoutAnExerciseIsNoProgram() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        clinic.programs.save(Program.first(elena.id()));

        assertThat(lines()).extracting(HistoryLine::title).containsExactly("Registered");
    }

    @Test
    void cardsThatWereGivenAreToldByTheirTitlesInTheLanguageOfTheScreens() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        var cards = SomeCards.ALL;
        clinic.journal.note(
                elena.id(),
                GivenCards.act(List.of(
                        cards.find("flare_up").orElseThrow(),
                        cards.find("sciatica").orElseThrow())));

        assertThat(lines().getFirst().title()).isEqualTo("Cards");
        assertThat(lines().getFirst().text())
                .isEqualTo("Cards given: When the pain flares up; What sciatica is, Dr Nadia Brandt");
        ScreenLanguage.use(Locale.of("es"));
        assertThat(lines().getFirst().text()).startsWith("Tarjetas entregadas: Cuando llega una crisis de dolor;");
    }

    @AfterEach
    void backToEnglish() {
        ScreenLanguage.use(Locale.ENGLISH);
    }

    @Test
    void aFlareUpSheetThatWasPrintedIsTold() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        clinic.journal.note(
                elena.id(), sheet(SheetPurpose.FLARE_UP, 2, false, "aaaa1111").act(Act.Kind.PRINTED));
        clinic.journal.note(
                elena.id(), sheet(SheetPurpose.PROGRAM, 2, false, "bbbb2222").act(Act.Kind.PRINTED));

        List<HistoryLine> lines = lines();

        assertThat(lines).extracting(HistoryLine::title).containsExactly("Flare-up sheet", "Registered");
        assertThat(lines.getFirst().text()).isEqualTo("Printed flare-up sheet beside program 2, Dr Nadia Brandt");
    }

    @Test
    void aReprintAndASheetNobodyIsSureOfAreTold() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        clinic.programs.save(Program.first(elena.id())
                .add(Prescription.usual(SomeExercises.get("bridge"), Side.NONE))
                .printed(clinic.desk.clock().instant(), "Dr Nadia Brandt"));
        note(elena, Act.Kind.RESERVED, 1, true);
        note(elena, Act.Kind.PRINTED, 1, true);
        note(elena, Act.Kind.RESERVED, 2, false);
        note(elena, Act.Kind.RESERVED, 3, false);
        note(elena, Act.Kind.NOT_GIVEN, 3, false);

        assertThat(lines())
                .extracting(HistoryLine::title)
                .containsExactly(
                        "Sheet of Program 2, perhaps printed: given?",
                        "Sheet of Program 1, again",
                        "Program 1 printed",
                        "Registered");
    }

    @Test
    void whatBecameOfASheetIsSaidOnce() {
        Patient elena = clinic.chosen("Elena", "Marsh");
        note(elena, Act.Kind.RESERVED, 2, false);
        var model = clinic.model();
        GivenSheet unsure = model.history.lines().getValue().getFirst().unsure().orElseThrow();

        model.history.settle(unsure, true);

        assertThat(clinic.settled).containsExactly(Map.entry(unsure, true));
    }

    private void note(Patient patient, Act.Kind kind, int number, boolean again) {
        var sheet = sheet(SheetPurpose.PROGRAM, number, again, "sheet" + number);
        clinic.journal.note(patient.id(), sheet.act(kind));
    }

    private static Handing sheet(SheetPurpose purpose, int number, boolean again, String name) {
        return new Handing(purpose, number, again, "0", name);
    }

    /** Opened anew, as when one comes back to the patients. */
    private List<HistoryLine> lines() {
        var model = clinic.model();
        return model.history.lines().getValue();
    }
}
