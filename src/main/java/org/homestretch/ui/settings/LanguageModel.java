package org.homestretch.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;

/** Which language the screens of this computer speak; what is chosen counts from the next unlocking on. */
public final class LanguageModel {

    private static final RoomWords WORDS = RoomWords.of(LanguageModel.class);

    /** Where the choice is kept on this computer; nothing is kept while the screens follow the computer. */
    public record Kept(Supplier<Optional<Locale>> read, Consumer<Optional<Locale>> write) {}

    private final ObjectProperty<Optional<Locale>> chosen;
    private final Kept kept;
    private final Tasks tasks;
    private final Notices notices;
    private final Runnable locking;
    private boolean following;

    /** Locking the clinic is how the screens come to be built anew. */
    public LanguageModel(Kept kept, Tasks tasks, Notices notices, Runnable locking) {
        this.kept = kept;
        this.tasks = tasks;
        this.notices = notices;
        this.locking = locking;
        chosen = new SimpleObjectProperty<>(kept.read().get());
        chosen.subscribe(this::choose);
    }

    ObjectProperty<Optional<Locale>> chosen() {
        return chosen;
    }

    /** That of the computer first, then every language there are words for. */
    static List<Optional<Locale>> offered() {
        return Stream.concat(
                        Stream.of(Optional.<Locale>empty()),
                        ScreenLanguage.offered().stream().map(Optional::of))
                .toList();
    }

    static String words(Optional<Locale> language) {
        return language.map(LanguageModel::ownName).orElseGet(() -> WORDS.say("language.computer"));
    }

    /** The names of the languages, each in itself, so that somebody who reads only one of them finds it. */
    static String offeredInWords() {
        return ScreenLanguage.offered().stream().map(LanguageModel::ownName).collect(Collectors.joining(", "));
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private void choose(Optional<Locale> before, Optional<Locale> now) {
        if (!following) {
            tasks.run(
                    WORDS.say("work.language"),
                    () -> {
                        kept.write().accept(now);
                        return now;
                    },
                    saved -> notices.tell(
                            WORDS.say("language.later"), new Notices.Act(WORDS.say("language.lock"), locking)),
                    failure -> follow(before));
        }
    }

    private void follow(Optional<Locale> other) {
        following = true;
        chosen.set(other);
        following = false;
    }
}
