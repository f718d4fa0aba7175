package org.homestretch.ui.settings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.basics.Journal;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Rulebook;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.telling.ActWords;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Saving;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.UndoStack;

/** The numbers the rules turn on, as the clinic may change them: saved as typed, each by itself. */
public final class RulesModel {

    private static final RoomWords WORDS = RoomWords.of(RulesModel.class);

    /** What the page shares with the window. */
    record Window(Desk desk, Tasks tasks, UndoStack changes) {}

    private final ReadOnlyObjectWrapper<Thresholds> thresholds = new ReadOnlyObjectWrapper<>(Thresholds.USUAL);
    private final ObservableList<Journal.Entry> history = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only as long as somebody holds it. */
    private final ObservableList<Journal.Entry> historyShown = FXCollections.unmodifiableObservableList(history);

    private final Map<Threshold, RuleEntry> entries = new EnumMap<>(Threshold.class);
    private final ActWords words = new ActWords();
    private final Rulebook rulebook;
    private final UnaryOperator<String> sources;
    private final Window window;
    private volatile Thresholds current = Thresholds.USUAL;

    RulesModel(Rulebook rulebook, UnaryOperator<String> sources, Window window) {
        this.rulebook = rulebook;
        this.sources = sources;
        this.window = window;
        for (Threshold threshold : Threshold.values()) {
            entries.put(threshold, new RuleEntry(threshold, number -> change(threshold, number)));
        }
        window.tasks().run(WORDS.say("work.rules.read"), rulebook::thresholds, this::show);
        readHistory();
    }

    /** The numbers as they are now, for the page. */
    ReadOnlyObjectProperty<Thresholds> thresholds() {
        return thresholds.getReadOnlyProperty();
    }

    /** The same, for checks that run beside the screen's thread. */
    public Thresholds current() {
        return current;
    }

    RuleEntry entry(Threshold threshold) {
        return entries.get(threshold);
    }

    String source(Threshold threshold) {
        return sources.apply(threshold.source());
    }

    /** Who changed which number and when, newest first. */
    ObservableList<Journal.Entry> history() {
        return historyShown;
    }

    /** A change as a line: when, who and what. */
    String line(Journal.Entry change) {
        var desk = window.desk();
        LocalDate day = LocalDate.ofInstant(change.at(), desk.clock().getZone());
        return WORDS.say("rules.change", Dates.near(day, desk.today()), change.by(), words.of(change.act()));
    }

    /** Whether a number is about what somebody looks for; every word must be in it. */
    static boolean matches(Threshold threshold, String wanted) {
        String about = "%s %s %s"
                .formatted(
                        threshold.topic().words(),
                        threshold.words(),
                        threshold.unit().words())
                .toLowerCase(Locale.ROOT);
        return Stream.of(wanted.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(about::contains);
    }

    void allUsual() {
        change(WORDS.say("rules.all"), "", Thresholds.USUAL);
    }

    private void change(Threshold threshold, int number) {
        change(threshold.words(), threshold.code(), current.with(threshold, number));
    }

    private void change(String words, String field, Thresholds after) {
        Thresholds before = current;
        if (!after.equals(before)) {
            put(after);
            window.changes().did(new UndoStack.Step(words, field, () -> put(before), () -> put(after)));
        }
    }

    private void put(Thresholds changed) {
        show(changed);
        window.tasks().later("rule numbers", this::save);
    }

    private void save() {
        Thresholds now = current;
        var saving = Saving.of("rules", now, WORDS.say("work.rules.save"), () -> rulebook.save(now));
        window.desk().save(window.tasks(), saving.then(this::readHistory, () -> {}));
    }

    private void readHistory() {
        window.tasks().run(WORDS.say("work.rules.changes"), rulebook::changes, history::setAll);
    }

    private void show(Thresholds changed) {
        current = changed;
        thresholds.set(changed);
        entries.values().forEach(entry -> entry.follow(changed));
        entries.values().forEach(RuleEntry::tryAgain);
    }
}
