package org.homestretch.patient.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.patient.episode.Irritation.Lasting;
import org.homestretch.patient.episode.Irritation.Trigger;
import org.junit.jupiter.api.Test;

/** How easily pain flares, judged from what the patient tells. */
class IrritationTest {

    @Test
    void littleThatBringsItOnForOverAnHourIsHigh() {
        assertThat(level(Trigger.LIGHT, Lasting.LONGER, false)).isEqualTo(Irritability.HIGH);
        assertThat(level(Trigger.MORE, Lasting.LONGER, false)).isEqualTo(Irritability.MODERATE);
        assertThat(level(Trigger.LIGHT, Lasting.UP_TO_AN_HOUR, false)).isEqualTo(Irritability.MODERATE);
    }

    @Test
    void painThatSettlesInMinutesIsLowHoweverItBegan() {
        assertThat(level(Trigger.LIGHT, Lasting.MINUTES, false)).isEqualTo(Irritability.LOW);
        assertThat(level(Trigger.MORE, Lasting.MINUTES, false)).isEqualTo(Irritability.LOW);
    }

    @Test
    void brokenSleepIsAlwaysHigh() {
        assertThat(all())
                .filteredOn(Irritation::sleepBroken)
                .isNotEmpty()
                .allMatch(told -> told.level() == Irritability.HIGH);
    }

    @Test
    void worseNewsNeverLowersTheLevel() {
        for (Irritation one : all()) {
            for (Irritation other : all()) {
                if (noBetter(other, one)) {
                    assertThat(other.level()).as(one + " against " + other).isGreaterThanOrEqualTo(one.level());
                }
            }
        }
    }

    private static boolean noBetter(Irritation worse, Irritation than) {
        return worse.trigger().ordinal() <= than.trigger().ordinal()
                && worse.lasting().ordinal() >= than.lasting().ordinal()
                && (worse.sleepBroken() || !than.sleepBroken());
    }

    private static Irritability level(Trigger trigger, Lasting lasting, boolean sleepBroken) {
        return new Irritation(trigger, lasting, sleepBroken).level();
    }

    private static List<Irritation> all() {
        var all = new ArrayList<Irritation>();
        for (Trigger trigger : Trigger.values()) {
            for (Lasting lasting : Lasting.values()) {
                all.add(new Irritation(trigger, lasting, false));
                all.add(new Irritation(trigger, lasting, true));
            }
        }
        return all;
    }
}
