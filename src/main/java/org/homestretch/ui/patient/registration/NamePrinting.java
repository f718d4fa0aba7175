package org.homestretch.ui.patient.registration;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.Tasks;

/** Says while a name is typed which of its letters no sheet can print, so that nobody finds out at the printer. */
final class NamePrinting {

    private static final RoomWords WORDS = RoomWords.of(NamePrinting.class);

    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final StringProperty name;
    private final Tasks tasks;
    private final Function<String, Optional<String>> unprintable;

    /** The field is a word that tells this name from others whose letters are looked at. */
    NamePrinting(String field, StringProperty name, Tasks tasks, Function<String, Optional<String>> unprintable) {
        this.name = name;
        this.tasks = tasks;
        this.unprintable = unprintable;
        name.subscribe((before, now) -> tasks.later("printing of the " + field, this::look));
    }

    /** Empty while every letter can be printed. */
    ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    private void look() {
        String typed = name.get();
        tasks.run(WORDS.say("work.printable"), () -> unprintable.apply(typed), found -> {
            if (typed.equals(name.get())) {
                warning.set(found.map(letters -> WORDS.say("name.unprintable", letters))
                        .orElse(""));
            }
        });
    }
}
