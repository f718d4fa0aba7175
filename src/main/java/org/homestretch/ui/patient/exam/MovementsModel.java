package org.homestretch.ui.patient.exam;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.MovementTest;
import org.homestretch.patient.exam.PainPoint;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.Shift;
import org.homestretch.ui.patient.record.ChoiceField;

/** The repeated movements as the examination edits them: by choice, or by a letter for each of response, before, after. */
public final class MovementsModel {

    private static final RoomWords WORDS = RoomWords.of(MovementsModel.class);

    /** What the next letter is about. */
    private enum Next {
        RESPONSE,
        BEFORE,
        AFTER
    }

    /** The fields of one movement. */
    public record Row(
            ChoiceField<Response> response,
            ChoiceField<Optional<PainPoint>> before,
            ChoiceField<Optional<PainPoint>> after) {}

    public final ChoiceField<Shift> shift;
    private final Map<Movement, Row> rows = new EnumMap<>(Movement.class);
    private final ExamEdits edits;
    private Next next = Next.RESPONSE;

    MovementsModel(ExamEdits edits) {
        this.edits = edits;
        for (Movement movement : Movement.values()) {
            rows.put(
                    movement,
                    new Row(
                            field(movement, Response.NOT_TESTED, MovementTest::response, MovementTest::with),
                            field(movement, Optional.empty(), MovementTest::before, MovementTest::before),
                            field(movement, Optional.empty(), MovementTest::after, MovementTest::after)));
        }
        shift = edits.choice(
                WORDS.say("movements.shift"),
                Shift.NOT_TESTED,
                exam -> exam.movements().shift(),
                (exam, side) -> exam.with(exam.movements().with(side)));
    }

    public Row row(Movement movement) {
        return rows.get(movement);
    }

    /** The keys came to a movement: the first letter is about the response. */
    public void enter() {
        next = Next.RESPONSE;
    }

    /** A letter typed on a movement; says whether it means anything there. */
    public boolean letter(Movement movement, String typed) {
        Row row = rows.get(movement);
        Optional<PainPoint> point = of(PainPoint.values(), "movements.points", typed);
        if (next != Next.RESPONSE && point.isPresent()) {
            (next == Next.BEFORE ? row.before() : row.after()).value().set(point);
            next = next == Next.BEFORE ? Next.AFTER : Next.RESPONSE;
            return true;
        }
        Optional<Response> response = of(Response.values(), "movements.letters", typed);
        response.ifPresent(found -> {
            row.response().value().set(found);
            next = found == Response.NOT_TESTED ? Next.RESPONSE : Next.BEFORE;
        });
        return response.isPresent();
    }

    /** Not tested, and nothing known of where the pain was. */
    public void clear(Movement movement) {
        Row row = rows.get(movement);
        row.before().value().set(Optional.empty());
        row.after().value().set(Optional.empty());
        row.response().value().set(Response.NOT_TESTED);
        enter();
    }

    private static <E> Optional<E> of(E[] list, String key, String typed) {
        int place = WORDS.say(key).indexOf(typed.toUpperCase(Locale.ROOT));
        return typed.length() == 1 && place >= 0 ? Optional.of(list[place]) : Optional.empty();
    }

    private <T> ChoiceField<T> field(
            Movement movement,
            T unknown,
            Function<MovementTest, T> read,
            BiFunction<MovementTest, T, MovementTest> write) {
        return edits.choice(
                movement.words(),
                unknown,
                exam -> read.apply(exam.movements().of(movement)),
                (exam, value) -> exam.with(exam.movements()
                        .with(movement, write.apply(exam.movements().of(movement), value))));
    }
}
