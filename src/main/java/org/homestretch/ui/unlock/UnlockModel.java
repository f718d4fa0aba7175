package org.homestretch.ui.unlock;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.Tasks;

/** Who wants in, with which password or recovery code, and what the door said. */
public final class UnlockModel {

    private static final RoomWords WORDS = RoomWords.of(UnlockModel.class);

    final StringProperty password = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty newPassword = new SimpleStringProperty("");
    final ObjectProperty<ClinicAccess.Person> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> recovering = new SimpleObjectProperty<>(false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final List<ClinicAccess.Person> people;
    private final ClinicAccess door;
    private final Tasks tasks;
    private final Runnable opened;

    /** Opened is called on the screen's thread once the clinic is unlocked. */
    public UnlockModel(ClinicAccess door, Tasks tasks, Runnable opened) {
        this.door = door;
        this.tasks = tasks;
        this.opened = opened;
        people = List.copyOf(door.people());
        people.stream().findFirst().ifPresent(person::set);
        List.of(password, code, newPassword).forEach(field -> field.subscribe((before, now) -> refusal.set("")));
        person.subscribe((before, now) -> password.set(""));
    }

    List<ClinicAccess.Person> people() {
        return people;
    }

    ObservableValue<Boolean> recovering() {
        return recovering;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the door stayed shut, empty when nothing was refused. */
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void useCode() {
        refusal.set("");
        recovering.set(true);
    }

    void usePassword() {
        refusal.set("");
        recovering.set(false);
    }

    void unlock() {
        String name = person.get().name();
        String typed = password.get();
        attempt(
                WORDS.say("work.unlock"),
                () -> {
                    door.open(name, typed);
                    return name;
                },
                done -> opened.run());
    }

    /** Sets the new password by the code, then unlocks with it. */
    void recover() {
        String typed = code.get();
        String chosen = newPassword.get();
        attempt(
                WORDS.say("work.recover"),
                () -> {
                    String owner = door.recover(typed, chosen);
                    door.open(owner, chosen);
                    return owner;
                },
                done -> opened.run());
    }

    private void attempt(String what, Supplier<String> work, Consumer<String> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        tasks.run(
                what,
                () -> UnlockAttempt.at(work),
                ended -> {
                    busy.set(false);
                    refusal.set(ended.refusal());
                    ended.result().ifPresent(result -> {
                        forget();
                        done.accept(result);
                    });
                },
                failure -> {
                    busy.set(false);
                    refusal.set(WORDS.say("mistake.again"));
                });
    }

    /** Nothing secret stays in the fields. */
    private void forget() {
        List.of(password, code, newPassword).forEach(field -> field.set(""));
    }
}
