package org.homestretch.patient.exam;

import java.util.OptionalInt;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** What was tested of one nerve root of one leg: power from 0 to 5, reflex and sensation. */
public record NerveTest(OptionalInt power, Reflex reflex, Sensation sensation) {

    public static final int FULL_POWER = 5;

    /** Power that no longer moves the limb against resistance; it needs an urgent opinion. */
    public static final int SEVERE = 3;

    public static final NerveTest NOT_TESTED =
            new NerveTest(OptionalInt.empty(), Reflex.NOT_TESTED, Sensation.NOT_TESTED);

    private static final RoomWords WORDS = RoomWords.of(NerveTest.class);

    public NerveTest {
        power.ifPresent(points -> Require.inRange(() -> WORDS.say("power"), points, 0, FULL_POWER));
    }

    public boolean tested() {
        return !equals(NOT_TESTED);
    }

    boolean weak() {
        return power.orElse(FULL_POWER) < FULL_POWER;
    }

    public boolean severe() {
        return power.orElse(FULL_POWER) <= SEVERE;
    }

    public boolean brisk() {
        return reflex == Reflex.BRISK;
    }

    /** Whether anything is less than it should be; a brisk reflex is another matter. */
    public boolean loss() {
        return power.orElse(FULL_POWER) < FULL_POWER || reflex.loss() || sensation.loss();
    }

    boolean betterThan(NerveTest earlier) {
        return power.orElse(0) > earlier.power.orElse(FULL_POWER)
                || reflex == Reflex.NORMAL && earlier.reflex.loss()
                || sensation == Sensation.NORMAL && earlier.sensation.loss();
    }

    Neuro shows() {
        if (severe()) {
            return Neuro.SEVERE_WEAKNESS;
        }
        return loss() ? Neuro.STABLE_DEFICIT : Neuro.NORMAL;
    }

    NerveTest over(NerveTest earlier) {
        return new NerveTest(
                power.isPresent() ? power : earlier.power,
                reflex.over(earlier.reflex),
                sensation.over(earlier.sensation));
    }

    public NerveTest withPower(OptionalInt points) {
        return new NerveTest(points, reflex, sensation);
    }

    public NerveTest with(Reflex found) {
        return new NerveTest(power, found, sensation);
    }

    public NerveTest with(Sensation found) {
        return new NerveTest(power, reflex, found);
    }
}
