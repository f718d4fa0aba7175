package org.homestretch.ui.patient.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.basics.Act;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.log.LogCode;
import org.homestretch.ui.kit.control.ScreenTag;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.patient.Desks;
import org.homestretch.ui.patient.PatientModel;
import org.junit.jupiter.api.Test;

class PatientListModelTest {

    private final Desks clinic = new Desks();

    @Test
    void typingLeavesThoseWhoMatchInAnyWordOrder() {
        clinic.register("Rosa", "Jiménez", 1);
        clinic.register("Harold", "Lindqvist", 2);
        PatientModel model = clinic.model();

        model.list.filter().set("jimenez ros");

        assertThat(names(model)).containsExactly("Rosa Jiménez");
    }

    @Test
    void allAreListedByFamilyName() {
        clinic.register("Rosa", "Jiménez", 1);
        clinic.register("Miriam", "adler", 2);
        clinic.register("Karin", "Wolff", 3);

        assertThat(names(clinic.model())).containsExactly("Miriam adler", "Rosa Jiménez", "Karin Wolff");
    }

    @Test
    void whoWasOpenedTodayIsInTodaysList() {
        clinic.register("Rosa", "Jiménez", 1);
        Patient harold = clinic.register("Harold", "Lindqvist", 2);
        PatientModel model = clinic.model();
        clinic.desk.chosen().set(Optional.of(harold));

        model.list.part().set(PatientListModel.Part.TODAY);

        assertThat(names(model)).containsExactly("Harold Lindqvist");
        assertThat(model.list.today().get()).isEqualTo(1);
        assertThat(model.list.total().get()).isEqualTo(2);
    }

    @Test
    void aFilterLooksThroughTheWholeClinicWhateverPartIsShown() {
        clinic.register("Rosa", "Jiménez", 1);
        PatientModel model = clinic.model();
        model.list.part().set(PatientListModel.Part.TODAY);

        model.list.filter().set("rosa");

        assertThat(names(model)).containsExactly("Rosa Jiménez");
    }

    @Test
    void whoeverIsFoundByAPaperLogIsOpenedAtProgress() {
        PatientModel model = clinic.model();
        View before = clinic.desk.place().get();
        model.list.filter().set("rosa");
        model.list.goOn();
        assertThat(clinic.desk.place().get()).isEqualTo(before).isNotEqualTo(View.PROGRESS);

        model.list.filter().set(LogCode.draw(new Random(1)).text());
        model.list.goOn();

        assertThat(clinic.desk.place().get()).isEqualTo(View.PROGRESS);
    }

    @Test
    void aNewPatientAppearsInTheListAndIsChosenInIt() {
        PatientModel model = clinic.model();
        model.registration.beginWith("Tunde Okafor");
        model.registration.details.born.set("9 4 84");

        model.registration.save();

        assertThat(names(model)).containsExactly("Tunde Okafor");
        assertThat(model.list.chosenLine()).isPresent();
    }

    @Test
    void aLineSaysWhatIsToBeDoneAboutTheScreenByTheClinicsOwnNumbers() {
        clinic.thresholds = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 14);
        clinic.register("Never", "Asked", 1);
        var clear = RedFlagScreen.clear(Desks.TODAY.minusDays(14), "NB");
        screened("Just", "In", clear);
        screened("Too", "Old", RedFlagScreen.clear(Desks.TODAY.minusDays(15), "NB"));
        screened("Not", "Finished", clear.answered(RedFlag.DVT_SIGNS, Answer.UNKNOWN));
        screened("New", "Symptoms", clear.overtaken(Optional.of(Desks.TODAY)));
        var found = clear.answered(RedFlag.DVT_SIGNS, Answer.YES);
        screened("One", "Flag", found);
        screened(
                "Sent", "Away", found.answered(RedFlag.MOTOR_SEVERE, Answer.YES).withAction("Sent to hospital"));
        screened("Is", "Cleared", found.cleared(Optional.of(clearance(Desks.TODAY.minusDays(14)))));
        screened("Was", "Cleared", found.cleared(Optional.of(clearance(Desks.TODAY.minusDays(29)))));

        assertThat(toDo(clinic.model()))
                .containsOnly(
                        entry("Never Asked", "Not screened"),
                        entry("Just In", ""),
                        entry("Too Old", "Screen out of date, 3 Nov"),
                        entry("Not Finished", "Screen not finished"),
                        entry("New Symptoms", "New symptoms, screen again"),
                        entry("One Flag", "1 red flag"),
                        entry("Sent Away", "2 red flags"),
                        entry("Is Cleared", ""),
                        entry("Was Cleared", "1 red flag"));
    }

    @Test
    void aLineIsWorkedOutAnewWhenTheClinicChangesItsNumbers() {
        screened("Rosa", "Jiménez", RedFlagScreen.clear(Desks.TODAY.minusDays(20), "NB"));
        PatientModel model = clinic.model();
        assertThat(toDo(model)).containsOnly(entry("Rosa Jiménez", ""));

        clinic.thresholds = Thresholds.USUAL.with(Threshold.SCREEN_VALID, 19);

        assertThat(toDo(model)).containsOnly(entry("Rosa Jiménez", "Screen out of date, 29 Oct"));
    }

    @Test
    void whoWasWorkedOnTodayIsInTodaysListOfANewWindow() {
        Patient rosa = clinic.register("Rosa", "Jiménez", 1);
        clinic.register("Harold", "Lindqvist", 2);
        clinic.journal.note(rosa.id(), Act.of(Act.Kind.PRINTED));

        PatientModel model = clinic.model();

        assertThat(model.list.part().get()).isEqualTo(PatientListModel.Part.TODAY);
        assertThat(names(model)).containsExactly("Rosa Jiménez");
    }

    @Test
    void aLineSaysWhatSomebodyComesForOrThatItCannotBeRead() {
        Patient rosa = clinic.register("Rosa", "Jiménez", 1);
        var line = new PatientLine(
                rosa,
                Condition.DISC_HERNIATION,
                Side.LEFT,
                Optional.empty(),
                0,
                PatientLine.ProgramMark.NONE,
                Optional.empty());
        var unreadable = new PatientLine(
                rosa,
                line.condition(),
                line.leg(),
                line.lastVisit(),
                line.visits(),
                line.program(),
                Optional.empty(),
                false);

        assertThat(PatientListModel.about(line)).isEqualTo("Left, disc-related sciatica");
        assertThat(PatientListModel.about(unreadable))
                .isEqualTo("This record cannot be read. Nothing in it was changed.");
    }

    @Test
    void theDayOfTheListIsTheOneOfTheClinicsZone() {
        var late = Clock.fixed(Instant.parse("2025-11-18T23:30:00Z"), ZoneOffset.ofHours(-5));
        var west = new Desks(late);
        Patient rosa = west.register("Rosa", "Jiménez", 1);
        List.of("2025-11-18T04:59:59Z", "2025-11-19T05:00:00Z")
                .forEach(moment -> west.journal.at(Instant.parse(moment), rosa.id(), Act.of(Act.Kind.VISIT_RECORDED)));
        assertThat(west.model().list.today().get()).isZero();

        west.journal.at(Instant.parse("2025-11-18T05:00:00Z"), rosa.id(), Act.of(Act.Kind.VISIT_RECORDED));
        assertThat(west.model().list.today().get()).isEqualTo(1);
    }

    @Test
    void anOpenRecordThatTheFilterLeavesOutIsSaidWithAWayBack() {
        clinic.register("Rosa", "Jiménez", 1);
        PatientModel model = clinic.model();
        Patient ann = clinic.chosen("Ann", "Lee");
        model.list.part().set(PatientListModel.Part.TODAY);
        assertThat(model.list.elsewhere().get()).isEmpty();

        model.list.filter().set("rosa");
        assertThat(model.list.elsewhere().get()).isEqualTo("Ann Lee is open, not in this list.");
        assertThat(clinic.desk.chosen().get()).contains(ann);
        model.list.filter().set("nobody at all");
        assertThat(model.list.lines()).isEmpty();
        assertThat(model.list.elsewhere().get()).isNotEmpty();

        model.list.showOpen();
        assertThat(model.list.elsewhere().get()).isEmpty();
        assertThat(model.list.chosenLine()).isPresent();
        assertThat(names(model)).contains("Rosa Jiménez");

        model.list.filter().set("rosa");
        clinic.desk.chosen().set(Optional.empty());
        assertThat(model.list.elsewhere().get()).isEmpty();
    }

    private void screened(String given, String family, RedFlagScreen screen) {
        Patient patient = clinic.register(given, family, clinic.patients.nextNumber());
        clinic.patients.save(Episode.begin(patient.id()).screened(screen));
    }

    private static Clearance clearance(LocalDate day) {
        return new Clearance("Dr Roth", day, "No clot found", Set.of(RedFlag.DVT_SIGNS));
    }

    private static Map<String, String> toDo(PatientModel model) {
        return model.list.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.patient().name().full(),
                        line -> model.list
                                .screenToDo(line)
                                .map(ScreenTag::words)
                                .orElse("")));
    }

    private static List<String> names(PatientModel model) {
        return model.list.lines().stream()
                .map(PatientLine::patient)
                .map(patient -> patient.name().full())
                .toList();
    }
}
