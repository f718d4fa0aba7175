package org.homestretch.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchModelTest {

    private final MemoryPatients patients = new MemoryPatients();
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
}
