package org.homestretch.ui.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Contact;
import org.homestretch.patient.DateOrder;
import org.homestretch.patient.Language;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.Unable;
import org.homestretch.ui.kit.Dates;
import org.homestretch.ui.kit.Desk;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Saving;
import org.homestretch.ui.kit.Tasks;

/** Who is being registered, or whose details are being corrected, and whether that may be saved. */
final class RegistrationModel {

    private static final int HIGHEST_NUMBER = 9_999_999;

    final StringProperty given = new SimpleStringProperty("");
    final StringProperty family = new SimpleStringProperty("");
    final StringProperty born = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    /** Null until it was asked. */
    final ObjectProperty<Sex> sex = new SimpleObjectProperty<>();

    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Patient>> corrected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding complete;
    private final SamePerson same;
    private final Patients patients;
    private final Desk desk;
    private final Tasks tasks;
    private final Notices notices;
    private final DateOrder order;

    RegistrationModel(Patients patients, Desk desk, Tasks tasks, Notices notices, DateOrder order) {
        this.patients = patients;
        this.desk = desk;
        this.tasks = tasks;
        this.notices = notices;
        this.order = order;
        same = new SamePerson(patients, tasks);
        complete = Bindings.createBooleanBinding(
                () -> named() && birthDate().day().isPresent() && numberWrong().isEmpty() && !saving.get(),
                given,
                family,
                born,
                number,
                saving);
        List.of(given, family, born)
                .forEach(field -> field.subscribe((before, now) -> tasks.later("alike", this::lookForTheSame)));
    }

    /** Whether the form is in front. */
    ReadOnlyBooleanProperty open() {
        return BooleanProperty.readOnlyBooleanProperty(open);
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    ObservableValue<Boolean> savable() {
        return complete;
    }

    /** A registered patient who may be the same person. */
    ObservableValue<Optional<Patient>> alike() {
        return same.found();
    }

    /** Whose details are being corrected; empty for somebody new. */
    ObservableValue<Optional<Patient>> corrected() {
        return corrected;
    }

    /** What the typed birth date means, or what is wrong with it. */
    ObservableValue<BirthDate> birth() {
        return born.map(text -> BirthDate.read(text, order, desk.today()));
    }

    /** What is wrong with the clinic number, empty when nothing is. */
    ObservableValue<String> numberHint() {
        return number.map(text -> numberWrong());
    }

    /** An empty form with the next free number. */
    void begin() {
        begin(Optional.empty());
        tasks.run("find the next free number", patients::nextNumber, free -> {
            if (number.get().isEmpty()) {
                number.set(Integer.toString(free));
            }
        });
    }

    /** The form filled with what is known, to correct it. */
    void correct(Patient patient) {
        begin(Optional.of(patient));
        given.set(patient.name().given());
        family.set(patient.name().family());
        born.set(Dates.full(patient.born()));
        phone.set(patient.contact().phone());
        number.set(Integer.toString(patient.number()));
        sex.set(patient.sex());
        language.set(patient.language());
    }

    /** A new form that begins with what the list was filtered by. */
    void beginWith(String words) {
        begin();
        String[] parts = words.strip().split("\\s+", 2);
        given.set(parts[0]);
        family.set(parts.length > 1 ? parts[1] : "");
    }

    void cancel() {
        open.set(false);
    }

    /** Goes to the record that is already there. */
    void openAlike() {
        desk.chosen().set(same.found().get());
        open.set(false);
    }

    void notTheSame() {
        same.notThisOne();
    }

    /** Saves and shows the record; when that fails the form stays as it is. */
    void save() {
        if (!complete.get()) {
            return;
        }
        Patient patient = patient();
        var before = corrected.get();
        saving.set(true);
        tasks.run(
                "save " + patient.name().full(),
                () -> keep(patient),
                kept -> saved(kept, before),
                failure -> saving.set(false));
    }

    private Patient keep(Patient patient) {
        patients.byNumber(patient.number())
                .filter(other -> !other.id().equals(patient.id()))
                .ifPresent(other -> {
                    throw new Unable("Clinic number " + patient.number() + " belongs to somebody else.");
                });
        patients.save(patient);
        return patient;
    }

    private void saved(Patient patient, Optional<Patient> before) {
        saving.set(false);
        open.set(false);
        desk.chosen().set(Optional.of(patient));
        String name = patient.name().full();
        before.ifPresentOrElse(
                was -> notices.tell("Details of " + name + " changed", new Notices.Act("Undo", () -> restore(was))),
                () -> notices.tell(name + " registered", new Notices.Act("Undo", () -> takeBack(patient))));
    }

    private void restore(Patient was) {
        desk.save(
                tasks,
                Saving.of(
                        List.of("patient", was.id()), was, "save " + was.name().full(), () -> patients.save(was)));
        desk.chosen().set(Optional.of(was));
    }

    private void takeBack(Patient patient) {
        String what = "take back " + patient.name().full();
        desk.save(tasks, Saving.removal(List.of("patient", patient.id()), what, () -> patients.remove(patient)));
        desk.chosen().set(Optional.empty());
    }

    private void begin(Optional<Patient> patient) {
        List.of(given, family, born, phone, number).forEach(field -> field.set(""));
        sex.set(null);
        language.set(Language.EN);
        same.begin(patient);
        corrected.set(patient);
        open.set(true);
    }

    private Patient patient() {
        var name = new PersonName(given.get(), family.get());
        LocalDate day = birthDate().day().orElseThrow();
        Sex said = sex.get() == null ? Sex.X : sex.get();
        int no = Integer.parseInt(number.get().strip());
        UUID id = corrected.get().map(Patient::id).orElseGet(UUID::randomUUID);
        return new Patient(id, no, name, day, said, new Contact(phone.get(), language.get()));
    }

    private void lookForTheSame() {
        birthDate()
                .day()
                .filter(day -> open.get() && named())
                .ifPresentOrElse(day -> same.lookFor(new PersonName(given.get(), family.get()), day), same::forget);
    }

    private boolean named() {
        return !given.get().isBlank() && !family.get().isBlank();
    }

    private BirthDate birthDate() {
        return BirthDate.read(born.get(), order, desk.today());
    }

    private String numberWrong() {
        String typed = number.get().strip();
        boolean fits = typed.matches("\\d{1,7}") && Integer.parseInt(typed) >= 1;
        return fits ? "" : "A whole number from 1 to " + HIGHEST_NUMBER;
    }
}
