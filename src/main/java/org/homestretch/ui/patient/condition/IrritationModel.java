package org.homestretch.ui.patient.condition;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Irritation;
import org.homestretch.patient.episode.Irritation.Lasting;
import org.homestretch.patient.episode.Irritation.Trigger;

/** Three questions that help to say how soon pain settles. */
final class IrritationModel {

    private final ObjectProperty<Trigger> trigger = new SimpleObjectProperty<>();
    private final ObjectProperty<Lasting> lasting = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> sleepBroken = new SimpleObjectProperty<>();
    private final ObjectBinding<Optional<Irritability>> level =
            Bindings.createObjectBinding(this::judge, trigger, lasting, sleepBroken);
    private final ObjectProperty<Irritability> settles;

    IrritationModel(ObjectProperty<Irritability> settles) {
        this.settles = settles;
    }

    ObjectProperty<Trigger> trigger() {
        return trigger;
    }

    ObjectProperty<Lasting> lasting() {
        return lasting;
    }

    ObjectProperty<Boolean> sleepBroken() {
        return sleepBroken;
    }

    /** Nothing until all three are answered. */
    ObjectBinding<Optional<Irritability>> level() {
        return level;
    }

    /** Forgets the answers about somebody else. */
    void begin() {
        trigger.set(null);
        lasting.set(null);
        sleepBroken.set(null);
    }

    /** Takes the level over into the record. */
    void use() {
        level.get().ifPresent(settles::set);
    }

    private Optional<Irritability> judge() {
        boolean answered = trigger.get() != null && lasting.get() != null && sleepBroken.get() != null;
        return answered
                ? Optional.of(new Irritation(trigger.get(), lasting.get(), sleepBroken.get()).level())
                : Optional.empty();
    }
}
