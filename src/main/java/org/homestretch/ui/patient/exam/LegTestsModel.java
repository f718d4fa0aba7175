package org.homestretch.ui.patient.exam;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.Legs;
import org.homestretch.patient.exam.StandingPain;
import org.homestretch.patient.exam.TestResult;
import org.homestretch.ui.patient.record.ChoiceField;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.WordsField;

/** The tests of the legs as the examination edits them. */
public final class LegTestsModel {

    private static final RoomWords WORDS = RoomWords.of(LegTestsModel.class);

    public final Legs<WordsField<LegRaise>> degrees;
    public final Legs<ChoiceField<Boolean>> positive;
    public final ChoiceField<TestResult> crossed;
    public final Legs<ChoiceField<TestResult>> slump;
    public final ChoiceField<StandingPain> standing;
    private final ExamEdits edits;

    LegTestsModel(ExamEdits edits) {
        this.edits = edits;
        degrees = new Legs<>(degrees(Leg.LEFT), degrees(Leg.RIGHT));
        positive = new Legs<>(positive(Leg.LEFT), positive(Leg.RIGHT));
        crossed = edits.choice(
                WORDS.say("legs.crossed"),
                TestResult.NOT_TESTED,
                exam -> exam.legs().crossed(),
                (exam, found) -> exam.with(exam.legs().withCrossed(found)));
        slump = new Legs<>(slump(Leg.LEFT), slump(Leg.RIGHT));
        standing = edits.choice(
                WORDS.say("legs.standing"),
                StandingPain.NOT_TESTED,
                exam -> exam.legs().standing(),
                (exam, found) -> exam.with(exam.legs().with(found)));
    }

    /** What was told before there was a side to it, and counts until both legs were raised. */
    ObservableValue<String> toldBefore() {
        return edits.chart()
                .map(chart -> chart.flatMap(one ->
                                one.episode().examined().with(edits.of(one)).counting())
                        .map(exam -> toldBefore(exam.legs().told()))
                        .orElse(""));
    }

    private static String toldBefore(LegRaise told) {
        if (!told.tested()) {
            return "";
        }
        String key = told.positive() ? "legs.told.positive" : "legs.told";
        return told.degrees().isPresent()
                ? WORDS.say(key + ".at", told.degrees().getAsInt())
                : WORDS.say(key);
    }

    /** The raise of the well leg goes by its side, where the record knows the painful one. */
    ObservableValue<String> crossedName() {
        return edits.chart()
                .map(chart -> chart.flatMap(one -> other(one.painful()))
                        .map(leg -> WORDS.say("legs.crossed.side", leg.words().toLowerCase(Locale.ROOT)))
                        .orElseGet(() -> WORDS.say("legs.crossed")));
    }

    private static Optional<Leg> other(Side painful) {
        return switch (painful) {
            case LEFT -> Optional.of(Leg.RIGHT);
            case RIGHT -> Optional.of(Leg.LEFT);
            case NONE, BOTH -> Optional.empty();
        };
    }

    /** A tick of an earlier version, of which the side is not known, counts until it is tested. */
    ObservableValue<Boolean> standingBefore() {
        return edits.chart()
                .map(chart -> chart.filter(one -> one.episode().symptoms().painOnOneLeg()
                                && edits.of(one).legs().standing() == StandingPain.NOT_TESTED)
                        .isPresent());
    }

    private WordsField<LegRaise> degrees(Leg leg) {
        return new WordsField<>(
                edits.record(),
                new WordsField.Means<>(
                        chart -> raise(edits.of(chart), leg),
                        raise -> raise.degrees().isPresent()
                                ? Integer.toString(raise.degrees().getAsInt())
                                : "",
                        text -> read(text, leg),
                        raise -> edits.change(
                                EditName.typing(WORDS.say("legs.raise.said", leg.words())),
                                exam -> exam.with(exam.legs().withRaise(leg, raise)))));
    }

    /** A plus behind the degrees marks them positive; degrees without one are negative until that is pressed. */
    private LegRaise read(String text, Leg leg) {
        String typed = text.strip();
        boolean plus = typed.endsWith("+");
        String number = plus ? typed.substring(0, typed.length() - 1).strip() : typed;
        TestResult had = edits.now().map(exam -> raise(exam, leg).result()).orElse(TestResult.NOT_TESTED);
        TestResult result = plus ? TestResult.POSITIVE : had;
        if (number.isEmpty()) {
            return new LegRaise(OptionalInt.empty(), result == TestResult.NEGATIVE ? TestResult.NOT_TESTED : result);
        }
        if (!number.matches("\\d{1,4}")) {
            throw new Refusal(WORDS.say("legs.degrees.wrong"));
        }
        TestResult tested = result == TestResult.NOT_TESTED ? TestResult.NEGATIVE : result;
        return new LegRaise(OptionalInt.of(Integer.parseInt(number)), tested);
    }

    private ChoiceField<Boolean> positive(Leg leg) {
        return edits.choice(
                WORDS.say("legs.positive.said", leg.words()),
                false,
                exam -> raise(exam, leg).positive(),
                (exam, found) -> exam.with(exam.legs().withRaise(leg, raise(exam, leg, found))));
    }

    private static LegRaise raise(Exam exam, Leg leg, boolean positive) {
        OptionalInt degrees = raise(exam, leg).degrees();
        TestResult otherwise = degrees.isPresent() ? TestResult.NEGATIVE : TestResult.NOT_TESTED;
        return new LegRaise(degrees, positive ? TestResult.POSITIVE : otherwise);
    }

    private static LegRaise raise(Exam exam, Leg leg) {
        return exam.legs().raise().of(leg);
    }

    private ChoiceField<TestResult> slump(Leg leg) {
        return edits.choice(
                WORDS.say("legs.slump.said", leg.words()),
                TestResult.NOT_TESTED,
                exam -> exam.legs().slump().of(leg),
                (exam, found) -> exam.with(exam.legs().withSlump(leg, found)));
    }
}
