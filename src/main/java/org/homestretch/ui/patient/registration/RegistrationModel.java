package org.homestretch.ui.patient.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Patients;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.PutAside;
import org.homestretch.ui.kit.work.Saving;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.patient.registration.Details.Missing;

/** Who is being registered, or whose details are being corrected, and what keeps that from being saved. */
public final class RegistrationModel {

    private static final RoomWords WORDS = RoomWords.of(RegistrationModel.class);

    public final Details details;
    final NamePrinting givenPrinting;
    final NamePrinting familyPrinting;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Missing>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Patient>> corrected = new SimpleObjectProperty<>(Optional.empty());
    private final PutAside<Optional<UUID>, Details.Typed> aside = new PutAside<>();
    private final SamePerson same;
    private final Patients patients;
    private final Desk desk;
    private final Tasks tasks;
    private final Notices notices;
    private Details.Typed untouched;
    private String offered = "";

    public RegistrationModel(Patients patients, Workplace workplace, Typing typing) {
        this.patients = patients;
        desk = workplace.desk();
        tasks = workplace.tasks();
        notices = workplace.notices();
        details = new Details(typing.order(), desk::today);
        givenPrinting = new NamePrinting("first name", details.given, tasks, typing.unprintable());
        familyPrinting = new NamePrinting("last name", details.family, tasks, typing.unprintable());
        untouched = details.typed();
        same = new SamePerson(patients, tasks);
        details.texts().forEach(field -> field.subscribe((before, now) -> typed()));
    }

    /** Whether the form is in front. */
    public ReadOnlyBooleanProperty open() {
        return BooleanProperty.readOnlyBooleanProperty(open);
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** What was missing when somebody wanted to save; empty again once they go on typing. */
    ReadOnlyObjectProperty<Optional<Missing>> asked() {
        return asked.getReadOnlyProperty();
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
        return details.born.map(text -> details.birth());
    }

    /** What is wrong with the clinic number, empty when nothing is. */
    ObservableValue<String> numberHint() {
        return details.number.map(text -> details.numberWrong());
    }

    /** What was typed into forms that were left; the one in front may show it again. */
    PutAside<?, ?> aside() {
        return aside;
    }

    /** An empty form with the next free number, or what was typed into it before. */
    public void begin() {
        begin(Optional.empty());
        bringBack();
        number();
    }

    /** The form filled with what is known, to correct it, or with what was typed into it before. */
    public void correct(Patient patient) {
        begin(Optional.of(patient));
        bringBack();
    }

    /** A new form that begins with what the list was filtered by. */
    public void beginWith(String words) {
        begin(Optional.empty());
        details.beginWith(words);
        untouched = details.typed();
        number();
    }

    /** Leaves the form; what was typed comes back with it. */
    public void cancel() {
        putAside();
        open.set(false);
    }

    /** What was kept from before is not wanted. */
    void clear() {
        aside.done();
        blank();
        if (corrected.get().isEmpty()) {
            number();
        }
    }

    /** Goes to the record that is already there. */
    void openAlike() {
        desk.chosen().set(same.found().get());
        close();
    }

    void notTheSame() {
        same.notThisOne();
    }

    /** Saves and shows the record, or says what is missing; when saving fails the form stays as it is. */
    public void save() {
        if (saving.get()) {
            return;
        }
        asked.set(Optional.empty());
        asked.set(details.missing());
        if (asked.get().isEmpty()) {
            keep(details.patient(corrected.get().map(Patient::id).orElseGet(UUID::randomUUID)));
        }
    }

    private void keep(Patient patient) {
        var before = corrected.get();
        Optional<Set<Equipment>> home = before.isEmpty() ? details.home.answer() : Optional.empty();
        saving.set(true);
        tasks.run(
                WORDS.say("work.save", patient.name().full()),
                () -> {
                    patients.save(patient);
                    home.ifPresent(things -> begin(patient, things));
                    return patient;
                },
                kept -> saved(kept, before),
                failure -> saving.set(false));
    }

    private void begin(Patient patient, Set<Equipment> home) {
        Episode begun = patients.episodeOf(patient.id());
        patients.save(begun.with(begun.circumstances().withAtHome(home)));
    }

    private void saved(Patient patient, Optional<Patient> before) {
        saving.set(false);
        desk.chosen().set(Optional.of(patient));
        close();
        String name = patient.name().full();
        before.ifPresentOrElse(
                was -> notices.tell(WORDS.say("saved.details", name), undo(() -> restore(was))),
                () -> notices.tell(WORDS.say("saved.new", name), undo(() -> takeBack(patient))));
    }

    private static Notices.Act undo(Runnable back) {
        return new Notices.Act(WORDS.say("undo"), back);
    }

    private void restore(Patient was) {
        desk.save(
                tasks,
                Saving.of(
                        List.of("patient", was.id()),
                        was,
                        WORDS.say("work.save", was.name().full()),
                        () -> patients.save(was)));
        desk.chosen().set(Optional.of(was));
    }

    private void takeBack(Patient patient) {
        String what = WORDS.say("work.takeBack", patient.name().full());
        desk.save(tasks, Saving.removal(List.of("patient", patient.id()), what, () -> patients.remove(patient)));
        desk.chosen().set(Optional.empty());
    }

    private void begin(Optional<Patient> patient) {
        putAside();
        same.begin(patient);
        corrected.set(patient);
        blank();
        open.set(true);
    }

    private void blank() {
        details.clear();
        offered = "";
        corrected.get().ifPresent(details::fill);
        untouched = details.typed();
    }

    /** The next free number, unless one was typed. */
    private void number() {
        tasks.run(WORDS.say("work.free"), patients::nextNumber, free -> {
            if (details.number.get().isEmpty()) {
                offered = Integer.toString(free);
                details.number.set(offered);
            }
        });
    }

    /** The number that was offered is nobody's typing, and may be taken when one comes back. */
    private void putAside() {
        if (open.get()) {
            if (details.number.get().equals(offered)) {
                details.number.set("");
            }
            aside.leave(corrected.get().map(Patient::id), details.typed(), untouched);
        }
    }

    private void bringBack() {
        aside.back(corrected.get().map(Patient::id)).ifPresent(details::show);
    }

    /** Its purpose is reached, and nothing is left to keep. */
    private void close() {
        aside.done();
        open.set(false);
    }

    private void typed() {
        asked.set(Optional.empty());
        tasks.later("alike", this::lookForTheSame);
    }

    private void lookForTheSame() {
        var born = details.birth().born();
        var name = details.name();
        if (open.get() && born.isPresent() && name.isPresent()) {
            same.lookFor(name.get(), born.get());
        } else {
            same.forget();
        }
    }
}
