package org.homestretch.ui.unlock;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
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
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.LetterheadForm;
import org.homestretch.ui.kit.Tasks;

/** The set-up of a new clinic: its letterhead, its owner and password, the recovery code. */
public final class FirstRunModel {

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX");

    /** Where the set-up stands. */
    enum Step {
        CLINIC,
        OWNER,
        CODE
    }

    final LetterheadForm letterhead = new LetterheadForm();
    final StringProperty owner = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(usualPaper());
    final BooleanProperty writtenDown = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CLINIC);
    private final ReadOnlyStringWrapper recoveryCode = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final BooleanBinding creating = busy.and(looking.not());
    private final BooleanBinding mayGoOn;
    private final Door door;
    private final Tasks tasks;
    private final Runnable opened;

    /** Opened is called on the screen's thread when the user goes on to work. */
    public FirstRunModel(Door door, Tasks tasks, Runnable opened) {
        this.door = door;
        this.tasks = tasks;
        this.opened = opened;
        mayGoOn = Bindings.createBooleanBinding(
                this::complete, step, letterhead.clinic(), owner, password, again, writtenDown, busy);
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

    ObservableValue<Boolean> mayGoOn() {
        return mayGoOn;
    }

    ObservableValue<PasswordStrength> strength() {
        return password.map(PasswordStrength::of);
    }

    /** What is said under the second password. */
    ObservableValue<String> sameness() {
        return again.flatMap(second -> password.map(first -> second.isEmpty() || first.startsWith(second)
                ? (!second.isEmpty() && first.equals(second) ? "The same" : "")
                : "Not the same as the first"));
    }

    void goOn() {
        if (!mayGoOn.get()) {
            return;
        }
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
        attempt("open the sample clinic", () -> {
            door.sample();
            return "";
        });
    }

    private void create() {
        var wanted =
                new Door.NewClinic(letterhead.typed(), paper.get(), owner.get().strip(), password.get());
        attempt("set up the clinic", () -> door.create(wanted));
    }

    private void attempt(String what, Supplier<String> work) {
        busy.set(true);
        refusal.set("");
        tasks.run(what, () -> Attempt.at(work), this::ended, failure -> {
            idle();
            refusal.set("Homestretch itself went wrong here. What you typed is kept.");
        });
    }

    private void idle() {
        busy.set(false);
        looking.set(false);
    }

    private void ended(Attempt<String> attempt) {
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

    private boolean complete() {
        return !busy.get()
                && switch (step.get()) {
                    case CLINIC -> !letterhead.clinic().get().isBlank();
                    case OWNER ->
                        !owner.get().isBlank()
                                && password.get()
                                                .codePointCount(
                                                        0, password.get().length())
                                        >= PasswordStrength.SHORTEST
                                && password.get().equals(again.get());
                    case CODE -> writtenDown.get();
                };
    }

    private static Paper usualPaper() {
        return LETTER_COUNTRIES.contains(Locale.getDefault().getCountry()) ? Paper.LETTER : Paper.A4;
    }
}
