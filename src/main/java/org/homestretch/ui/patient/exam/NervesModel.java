package org.homestretch.ui.patient.exam;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Sensation;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.patient.record.EditName;

/** The table of nerve roots: the cell the keys are at, what each cell says, and what a key does there. */
public final class NervesModel implements Walked {

    private static final RoomWords WORDS = RoomWords.of(NervesModel.class);

    private final ExamEdits edits;
    private final ObjectProperty<Cell> at = new SimpleObjectProperty<>(new Cell(NerveLevel.L2, Part.POWER, Leg.LEFT));

    /** What is tested of a root. */
    public enum Part {
        POWER,
        REFLEX,
        SENSATION
    }

    /** One cell of the table. */
    public record Cell(NerveLevel level, Part part, Leg leg) {}

    /** How a cell stands out. */
    public enum Look {
        PLAIN,
        LOSS,
        URGENT
    }

    NervesModel(ExamEdits edits) {
        this.edits = edits;
    }

    public ObjectProperty<Cell> at() {
        return at;
    }

    ObservableValue<Nerves> nerves() {
        return edits.chart()
                .map(chart -> chart.map(one -> edits.of(one).nerves()).orElse(Nerves.NOT_TESTED));
    }

    /** Reflexes are tested of three roots; another one's is there where somebody found it. */
    public boolean has(Cell cell) {
        return cell.part() != Part.REFLEX
                || cell.level().hasReflex()
                || test(cell).reflex() != Reflex.NOT_TESTED;
    }

    public String words(Cell cell) {
        NerveTest test = test(cell);
        String none = WORDS.say("nerve.none");
        return switch (cell.part()) {
            case POWER ->
                test.power().isPresent() ? Integer.toString(test.power().getAsInt()) : none;
            case REFLEX ->
                test.reflex() == Reflex.NOT_TESTED ? none : test.reflex().words();
            case SENSATION ->
                test.sensation() == Sensation.NOT_TESTED
                        ? none
                        : test.sensation().words();
        };
    }

    /** The same as it is read aloud, with the root and the leg. */
    public String spoken(Cell cell) {
        String said = words(cell).equals(WORDS.say("nerve.none")) ? Reflex.NOT_TESTED.words() : words(cell);
        return WORDS.say("nerve.spoken", name(cell), said);
    }

    public Look look(Cell cell) {
        NerveTest all = test(cell);
        NerveTest one = alone(all, cell.part());
        if (one.severe() || one.brisk()) {
            return Look.URGENT;
        }
        return one.loss() ? Look.LOSS : Look.PLAIN;
    }

    /** What became of a root since the examination before; empty where nothing did. */
    public String since(NerveLevel level) {
        return edits.record()
                .chart()
                .get()
                .flatMap(chart -> edits.before(chart)
                        .counting()
                        .map(before ->
                                new Since(before.nerves(), edits.of(chart).nerves()).of(level)))
                .orElse("");
    }

    /** The heading of that column; empty for a first examination. */
    ObservableValue<String> sinceWhen() {
        return edits.chart()
                .map(chart -> chart.flatMap(one -> edits.before(one).last())
                        .map(last -> WORDS.say("nerve.since", day(last)))
                        .orElse(""));
    }

    /** What the tests come to, in a few words. */
    ObservableValue<String> summary() {
        return edits.chart().map(chart -> chart.flatMap(this::summary).orElse(""));
    }

    private Optional<String> summary(Chart chart) {
        Optional<Neuro> found = chart.episode().examination().neuro();
        Optional<Exam> before = edits.before(chart).last();
        boolean better = found.equals(Optional.of(Neuro.STABLE_DEFICIT))
                && before.filter(last -> edits.of(chart).nerves().betterThan(last.nerves()))
                        .isPresent();
        return better
                ? before.map(last -> WORDS.say("nerve.better", day(last)))
                : found.map(word -> told(chart) ? WORDS.say("nerve.told", word.words()) : word.words());
    }

    /** Whether no root was ever tested, and there is only the word of an earlier record. */
    private static boolean told(Chart chart) {
        return chart.episode()
                .examined()
                .counting()
                .filter(exam -> exam.nerves().tested())
                .isEmpty();
    }

    /** What the summary is about, for its colour. */
    ObservableValue<Optional<Neuro>> word() {
        return edits.chart()
                .map(chart -> chart.flatMap(one -> one.episode().examination().neuro()));
    }

    private String day(Exam exam) {
        return Dates.near(exam.day(), edits.record().desk().today());
    }

    /** A row down or up; it stays at the edge, and passes what is not there. */
    @Override
    public void down(int rows) {
        NerveLevel[] levels = NerveLevel.values();
        for (int row = at.get().level().ordinal() + rows; row >= 0 && row < levels.length; row += rows) {
            Cell there = new Cell(levels[row], at.get().part(), at.get().leg());
            if (has(there)) {
                at.set(there);
                return;
            }
        }
    }

    /** A column to the right or the left. */
    @Override
    public void across(int columns) {
        int legs = Leg.values().length;
        int all = Part.values().length * legs;
        int now = at.get().part().ordinal() * legs + at.get().leg().ordinal();
        for (int column = now + columns; column >= 0 && column < all; column += columns) {
            Cell there = new Cell(at.get().level(), Part.values()[column / legs], Leg.values()[column % legs]);
            if (has(there)) {
                at.set(there);
                return;
            }
        }
    }

    /** Power from 0 to 5, in a cell for power only. */
    public boolean digit(int points) {
        boolean fits = at.get().part() == Part.POWER && points <= NerveTest.FULL_POWER;
        if (fits) {
            put(test -> test.withPower(OptionalInt.of(points)));
        }
        return fits;
    }

    /** The letter of a finding, as the words file has it: normal, reduced, absent, brisk. */
    public boolean letter(String typed) {
        int place = WORDS.say("nerve.letters").indexOf(typed.toUpperCase(Locale.ROOT));
        if (typed.length() != 1 || place < 0) {
            return false;
        }
        Part part = at.get().part();
        if (part == Part.POWER) {
            return place == 0 && digit(NerveTest.FULL_POWER);
        }
        if (part == Part.SENSATION && place >= Sensation.values().length - 1) {
            return false;
        }
        put(
                part == Part.REFLEX
                        ? test -> test.with(Reflex.values()[place + 1])
                        : test -> test.with(Sensation.values()[place + 1]));
        return true;
    }

    /** Takes a finding back: not tested. */
    public void clear() {
        put(test -> without(test, at.get().part()));
    }

    public void rowNormal() {
        NerveLevel level = at.get().level();
        edits.change(
                EditName.choice(WORDS.say("nerve.row", level.words())),
                exam -> exam.with(exam.nerves().rowNormal(level)));
    }

    public void restNormal() {
        edits.change(
                EditName.choice(WORDS.say("exam.rest")),
                exam -> exam.with(exam.nerves().restNormal()));
    }

    private void put(UnaryOperator<NerveTest> change) {
        Cell cell = at.get();
        edits.change(
                EditName.choice(name(cell)),
                exam -> exam.with(exam.nerves()
                        .with(
                                cell.level(),
                                cell.leg(),
                                change.apply(exam.nerves().at(cell.level(), cell.leg())))));
    }

    private static NerveTest without(NerveTest test, Part part) {
        return switch (part) {
            case POWER -> test.withPower(OptionalInt.empty());
            case REFLEX -> test.with(Reflex.NOT_TESTED);
            case SENSATION -> test.with(Sensation.NOT_TESTED);
        };
    }

    /** Only one part of what was tested. */
    private static NerveTest alone(NerveTest all, Part part) {
        return switch (part) {
            case POWER -> NerveTest.NOT_TESTED.withPower(all.power());
            case REFLEX -> NerveTest.NOT_TESTED.with(all.reflex());
            case SENSATION -> NerveTest.NOT_TESTED.with(all.sensation());
        };
    }

    private NerveTest test(Cell cell) {
        return edits.now()
                .map(exam -> exam.nerves().at(cell.level(), cell.leg()))
                .orElse(NerveTest.NOT_TESTED);
    }

    private static String name(Cell cell) {
        String part = WORDS.say("nerve." + cell.part().name().toLowerCase(Locale.ROOT));
        return WORDS.say("nerve.cell", cell.level().words(), part, cell.leg().words());
    }
}
