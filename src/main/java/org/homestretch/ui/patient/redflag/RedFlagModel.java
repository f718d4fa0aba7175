package org.homestretch.ui.patient.redflag;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.ScreenState;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;
import org.homestretch.ui.patient.record.WordsField;

/** The red-flag screen of a record: its answers, whether it is being asked, and what was done about a yes. */
public final class RedFlagModel {

    private static final RoomWords WORDS = RoomWords.of(RedFlagModel.class);

    final WordsField<String> action;
    private final RecordEdits record;
    private final Supplier<Thresholds> thresholds;
    private final BooleanProperty asking = new SimpleBooleanProperty();

    public RedFlagModel(RecordEdits record, Supplier<Thresholds> thresholds) {
        this.record = record;
        this.thresholds = thresholds;
        action = new WordsField<>(
                record,
                new WordsField.Means<>(
                        chart -> chart.episode()
                                .lastScreen()
                                .map(RedFlagScreen::action)
                                .orElse(""),
                        text -> text,
                        text -> text,
                        this::act));
        record.chart()
                .map(chart -> chart.map(open -> open.patient().id()))
                .subscribe(patient -> asking.set(!screened()));
    }

    ObservableValue<Optional<RedFlagScreen>> screen() {
        return record.chart().map(chart -> chart.flatMap(open -> open.episode().lastScreen()));
    }

    /** Whether the questions are on the screen. */
    public BooleanProperty asking() {
        return asking;
    }

    /** How the screen stands, for the tag beside the heading. */
    public ObservableValue<ScreenState> state() {
        return record.chart()
                .map(chart -> chart.map(open ->
                                ScreenState.of(open.episode(), record.desk().today(), thresholds.get()))
                        .orElse(ScreenState.ABSENT));
    }

    public ObservableValue<String> stateInWords() {
        return screen().flatMap(last -> state().flatMap(now ->
                asking.map(open -> last.map(screen -> open ? briefly(screen, now) : words(screen, now))
                        .orElseGet(() -> WORDS.say("state.none")))));
    }

    /** The flags found that nobody has cleared. */
    ObservableValue<Set<RedFlag>> raised() {
        return screen().map(last ->
                last.map(screen -> screen.uncleared(record.desk().today())).orElse(Set.of()));
    }

    public Answer answer(RedFlag flag) {
        return screen().getValue()
                .filter(last -> !last.stale())
                .map(last -> last.answer(flag))
                .orElse(Answer.UNKNOWN);
    }

    public void answer(RedFlag flag, Answer answer) {
        record.change(
                EditName.choice(flag.words()),
                episode -> episode.lastScreen()
                        .filter(this::open)
                        .map(last -> episode.rescreened(last.answered(flag, answer)))
                        .orElseGet(() -> episode.screened(episode.lastScreen()
                                .filter(last -> !last.stale())
                                .map(this::again)
                                .orElseGet(this::blank)
                                .answered(flag, answer))));
    }

    /** No to all that was not answered with yes today. */
    public void allNo() {
        record.change(EditName.choice(WORDS.say("all.no")), episode -> {
            var todays = episode.lastScreen().filter(this::open);
            RedFlagScreen answered = todays.map(RedFlagModel::noToTheRest).orElseGet(this::clear);
            return todays.isPresent() ? episode.rescreened(answered) : episode.screened(answered);
        });
        asking.set(false);
    }

    private static RedFlagScreen noToTheRest(RedFlagScreen screen) {
        RedFlagScreen answered = screen;
        for (RedFlag flag : RedFlag.values()) {
            answered = screen.answer(flag) == Answer.YES ? answered : answered.answered(flag, Answer.NO);
        }
        return answered;
    }

    /** Asks everything anew; the screen of another day stays in the record as it was. */
    public void screenAgain() {
        record.change(
                EditName.choice(WORDS.say("screen.again")),
                episode -> episode.lastScreen().filter(this::open).isPresent() ? episode : episode.screened(blank()));
        asking.set(true);
    }

    /** Back to the questions with their answers as they are. */
    void changeAnswers() {
        asking.set(true);
    }

    private void act(String done) {
        record.change(
                EditName.typing(WORDS.say("flag.action")),
                episode -> episode.lastScreen()
                        .map(last -> episode.rescreened(last.withAction(done)))
                        .orElse(episode));
    }

    private boolean screened() {
        return screen().getValue()
                .filter(last -> last.complete() && !last.stale())
                .isPresent();
    }

    /** Whether answers still go into it: a screen of another day, or one overtaken since, stays as it was. */
    private boolean open(RedFlagScreen screen) {
        return screen.date().equals(record.desk().today()) && !screen.stale();
    }

    private RedFlagScreen blank() {
        return new RedFlagScreen(record.desk().today(), record.desk().user(), Map.of(), "", "");
    }

    private RedFlagScreen clear() {
        return RedFlagScreen.clear(record.desk().today(), record.desk().user());
    }

    private RedFlagScreen again(RedFlagScreen before) {
        return new RedFlagScreen(
                record.desk().today(),
                record.desk().user(),
                before.answers(),
                before.note(),
                before.action(),
                Optional.empty(),
                before.clearance(),
                before.earlier());
    }

    /** Short while one answers, so that the heading never wraps and pushes the questions away under the pointer. */
    private static String briefly(RedFlagScreen screen, ScreenState now) {
        return switch (now) {
            case POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> WORDS.count("state.flags", found(screen));
            case CLEARED -> WORDS.count("state.cleared", found(screen));
            case VALID -> WORDS.say("state.clear");
            case TOO_OLD -> WORDS.say("state.old");
            case OVERTAKEN -> WORDS.say("state.overtaken");
            case INCOMPLETE, ABSENT -> unfinished(screen);
        };
    }

    private String words(RedFlagScreen screen, ScreenState now) {
        String when = Dates.near(screen.date(), record.desk().today()) + ", " + screen.by();
        return switch (now) {
            case POSITIVE_WITHOUT_ACTION, POSITIVE_WITH_ACTION -> WORDS.count("state.flags.when", found(screen), when);
            case CLEARED -> WORDS.count("state.cleared.when", found(screen), when);
            case VALID -> WORDS.say("state.clear.when", when);
            case TOO_OLD -> WORDS.say("state.old.when", when);
            case OVERTAKEN -> WORDS.say("state.overtaken.again");
            case INCOMPLETE, ABSENT -> unfinished(screen);
        };
    }

    private static int found(RedFlagScreen screen) {
        return screen.positive().size();
    }

    private static String unfinished(RedFlagScreen screen) {
        return WORDS.say("state.unfinished", answered(screen), RedFlag.values().length);
    }

    private static long answered(RedFlagScreen screen) {
        return screen.answers().values().stream()
                .filter(answer -> answer != Answer.UNKNOWN)
                .count();
    }
}
