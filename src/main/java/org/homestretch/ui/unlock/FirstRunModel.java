package org.homestretch.ui.unlock;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.control.LetterheadForm;
import org.homestretch.ui.kit.work.Tasks;

/** The set-up of a new clinic: its letterhead, its owner and password, the recovery code. */
public final class FirstRunModel {

    private static final RoomWords WORDS = RoomWords.of(FirstRunModel.class);

    /** Where the set-up stands. */
    enum Step {
        CLINIC,
        OWNER,
        CODE
    }

    /** What a page cannot do without. */
    enum Field {
        CLINIC,
        OWNER,
        PASSWORD,
        AGAIN,
        WRITTEN_DOWN
    }

    /** A field that lacks something, and the sentence that says so. */
    record Missing(Field field, String sentence) {}

    final LetterheadForm letterhead;
    final StringProperty owner;
    final ObjectProperty<Paper> paper;
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final BooleanProperty writtenDown = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CLINIC);
    private final ReadOnlyStringWrapper recoveryCode = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final BooleanBinding creating = busy.and(looking.not());
    private final ReadOnlyObjectWrapper<Optional<Field>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ClinicAccess door;
    private final Tasks tasks;
    private final Runnable opened;

    /** Opened is called on the screen's thread when the user goes on to work. */
    public FirstRunModel(SetUp typed, ClinicAccess door, Tasks tasks, Runnable opened) {
        letterhead = typed.letterhead;
        owner = typed.owner;
        paper = typed.paper;
        this.door = door;
        this.tasks = tasks;
        this.opened = opened;
        List.of(letterhead.clinic(), owner, password, again)
                .forEach(field -> field.subscribe((before, now) -> goneOn()));
        writtenDown.subscribe((before, now) -> goneOn());
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyStringProperty recoveryCode() {
        return recoveryCode.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the sample clinic is being opened. */
    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** Whether the clinic is being set up. */
    BooleanBinding creating() {
        return creating;
    }

    /** The field to go to, since it lacks what the refusal says. */
    ReadOnlyObjectProperty<Optional<Field>> asked() {
        return asked.getReadOnlyProperty();
    }

    ObservableValue<PasswordStrength> strength() {
        return password.map(PasswordStrength::of);
    }

    /** What is said under the second password. */
    ObservableValue<String> sameness() {
        return again.flatMap(second -> password.map(first -> sameness(first, second)));
    }

    private static String sameness(String first, String second) {
        if (!first.startsWith(second)) {
            return WORDS.say("again.differs");
        }
        return !second.isEmpty() && first.equals(second) ? WORDS.say("again.same") : "";
    }

    void goOn() {
        if (busy.get()) {
            return;
        }
        asked.set(Optional.empty());
        missing().ifPresentOrElse(this::ask, this::onwards);
    }

    private void ask(Missing missing) {
        refusal.set(missing.sentence());
        asked.set(Optional.of(missing.field()));
    }

    /** What was missing is said until somebody types again. */
    private void goneOn() {
        if (asked.get().isPresent()) {
            asked.set(Optional.empty());
            refusal.set("");
        }
    }

    private void onwards() {
        switch (step.get()) {
            case CLINIC -> step.set(Step.OWNER);
            case OWNER -> create();
            case CODE -> opened.run();
        }
    }

    void back() {
        if (step.get() == Step.OWNER && !busy.get()) {
            refusal.set("");
            step.set(Step.CLINIC);
        }
    }

    void lookAround() {
        if (busy.get()) {
            return;
        }
        looking.set(true);
        attempt(WORDS.say("work.sample"), () -> {
            door.sample();
            return "";
        });
    }

    private void create() {
        var wanted = new ClinicAccess.NewClinic(
                letterhead.typed(), paper.get(), owner.get().strip(), password.get());
        attempt(WORDS.say("work.create"), () -> door.create(wanted));
    }

    private void attempt(String what, Supplier<String> work) {
        busy.set(true);
        refusal.set("");
        tasks.run(what, () -> UnlockAttempt.at(work), this::ended, failure -> {
            idle();
            refusal.set(WORDS.say("mistake"));
        });
    }

    private void idle() {
        busy.set(false);
        looking.set(false);
    }

    private void ended(UnlockAttempt<String> attempt) {
        idle();
        refusal.set(attempt.refusal());
        attempt.result().ifPresent(code -> {
            if (code.isEmpty()) {
                opened.run();
            } else {
                recoveryCode.set(code);
                List.of(password, again).forEach(field -> field.set(""));
                step.set(Step.CODE);
            }
        });
    }

    /** What the page in front still lacks, the topmost first; nothing when it is complete. */
    private Optional<Missing> missing() {
        return switch (step.get()) {
            case CLINIC -> lacks(letterhead.clinic().get().isBlank(), Field.CLINIC, "missing.clinic");
            case OWNER ->
                lacks(owner.get().isBlank(), Field.OWNER, "missing.owner")
                        .or(() -> lacks(tooShort(), Field.PASSWORD, "missing.password"))
                        .or(() -> lacks(!password.get().equals(again.get()), Field.AGAIN, "missing.again"));
            case CODE -> lacks(!writtenDown.get(), Field.WRITTEN_DOWN, "missing.written");
        };
    }

    private static Optional<Missing> lacks(boolean missing, Field field, String key) {
        return missing ? Optional.of(new Missing(field, WORDS.say(key, PasswordStrength.SHORTEST))) : Optional.empty();
    }

    private boolean tooShort() {
        String typed = password.get();
        return typed.codePointCount(0, typed.length()) < PasswordStrength.SHORTEST;
    }
}
