package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.program.log.LogCode;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchModelTest {

    private final LoggedPatients patients = new LoggedPatients();
    private final Desk desk = new Desk("NB", Clock.systemUTC());
    private final List<Exercise> shown = new ArrayList<>();
    private final SearchModel model = new SearchModel(
            new SearchModel.Shelves(patients, Catalogue.library(Set.of("bridge", "bird-dog", "clam")), shown::add),
            desk,
            new InlineTasks(new Notices()));

    @Test
    void patientsExercisesAndActionsAreFoundTogether() {
        patients.save(Patient.register(7, new PersonName("Brid", "Bridgeman"), LocalDate.of(1970, 1, 1), Sex.F));
        model.offer(List.of(new Hit(Hit.Kind.ACTION, "Build a bridge", "", () -> {})));

        model.query().set("brid");

        assertThat(model.hits()).extracting(Hit::kind).contains(Hit.Kind.PATIENT, Hit.Kind.EXERCISE, Hit.Kind.ACTION);
        assertThat(model.hits().getFirst().title()).isEqualTo("Brid Bridgeman");
    }

    @Test
    void openingAPatientShowsTheRecordAndOpeningAnExerciseItsPage() {
        patients.save(Patient.register(7, new PersonName("Rosa", "Jiménez"), LocalDate.of(1970, 1, 1), Sex.F));
        model.query().set("jimenez");
        model.hits().getFirst().open().run();
        assertThat(desk.chosen().get().orElseThrow().name().full()).isEqualTo("Rosa Jiménez");

        model.query().set("bird dog");
        model.hits().getFirst().open().run();
        assertThat(desk.place().get()).isEqualTo(View.LIBRARY);
        assertThat(shown).extracting(Exercise::id).contains("bird-dog");
    }

    @Test
    void theCodeOfAPaperLogLeadsToItsPatientsProgress() {
        String code = LogCode.draw(new Random(9)).text();
        patients.knowLog(Patient.register(7, new PersonName("Rosa", "Jiménez"), LocalDate.of(1970, 1, 1), Sex.F));

        model.query().set(code.toLowerCase());

        assertThat(model.hits()).hasSize(1);
        assertThat(model.hits().getFirst().text()).contains(code);
        model.hits().getFirst().open().run();
        assertThat(desk.chosen().get().orElseThrow().name().full()).isEqualTo("Rosa Jiménez");
        assertThat(desk.place().get()).isEqualTo(View.PROGRESS);
    }

    @Test
    void whatIsWrongWithACodeIsSaidAndEnterStays() {
        model.query().set("HS-7K3M9Q-00");

        assertThat(model.hits()).hasSize(1);
        assertThat(model.hits().getFirst().title()).contains("A letter of this code is wrong");
        assertThat(model.hits().getFirst().leads()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brigde", "puente", "BRIDGE", "glute bridge"})
    void exercisesAreFoundAsTheLibraryFindsThem(String typed) {
        model.query().set(typed);

        assertThat(model.hits()).as(typed).extracting(Hit::kind).contains(Hit.Kind.EXERCISE);
        assertThat(model.hits()).extracting(Hit::title).anyMatch(title -> title.contains("ridge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mueller", "müller, hans", "1.2.70", "#7", "555 0101", "A-1023"})
    void patientsAreFoundAsTheListFindsThem(String typed) {
        patients.save(Patient.register(7, new PersonName("Hans", "Müller"), LocalDate.of(1970, 2, 1), Sex.M)
                .reachedAt(new Contact("555-0101", Language.EN))
                .knownAs(Optional.of("A-1023")));

        model.query().set(typed);

        assertThat(model.hits().getFirst().title()).isEqualTo("Hans Müller");
    }

    @Test
    void anEmptyQueryOffersPatientsAndActionsOnly() {
        model.offer(List.of(new Hit(Hit.Kind.ACTION, "New patient", "", () -> {})));

        model.begin();

        assertThat(model.hits()).extracting(Hit::title).containsExactly("New patient");
    }

    /** As a clinic's file does: the code of a log finds whose it is. */
    private static final class LoggedPatients extends MemoryPatients {

        private String known = "";

        void knowLog(Patient patient) {
            save(patient);
            known = patient.name().full();
        }

        @Override
        public List<PatientLine> find(String words) {
            return super.find(LogCode.of(words).map(code -> known).orElse(words));
        }
    }
}
