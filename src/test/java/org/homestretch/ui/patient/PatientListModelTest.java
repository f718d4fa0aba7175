package org.homestretch.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
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
    void aNewPatientAppearsInTheListAndIsChosenInIt() {
        PatientModel model = clinic.model();
        model.registration.beginWith("Tunde Okafor");
        model.registration.details.born.set("9 4 84");

        model.registration.save();

        assertThat(names(model)).containsExactly("Tunde Okafor");
        assertThat(model.list.chosenLine()).isPresent();
    }

    private static List<String> names(PatientModel model) {
        return model.list.lines().stream()
                .map(PatientLine::patient)
                .map(patient -> patient.name().full())
                .toList();
    }
}
