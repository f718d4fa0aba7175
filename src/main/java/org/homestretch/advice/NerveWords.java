package org.homestretch.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Exams;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.NerveTest;
import org.homestretch.patient.exam.Nerves;

/** Says in a few words which roots are not as they should be, the weakest first. */
final class NerveWords {

    private static final RoomWords WORDS = RoomWords.of(NerveWords.class);
    private static final int MOST = 3;

    private NerveWords() {}

    /** The sentence about the roots that lost something; nothing where none did. */
    static Optional<String> of(Exams exams) {
        Nerves now = exams.counting().map(Exam::nerves).orElse(Nerves.NOT_TESTED);
        Nerves before = exams.last()
                .flatMap(last -> exams.before(last.day()).counting())
                .map(Exam::nerves)
                .orElse(Nerves.NOT_TESTED);
        List<String> weak = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (NerveLevel level : NerveLevel.values()) {
            for (Leg leg : Leg.values()) {
                NerveTest test = now.at(level, leg);
                String root = WORDS.say("exam.root", level.words(), leg.words().toLowerCase(Locale.ROOT));
                power(root, test, before.at(level, leg)).ifPresent(weak::add);
                if (test.loss() && !weak(test)) {
                    other.add(root);
                }
            }
        }
        weak.addAll(other);
        return weak.isEmpty()
                ? Optional.empty()
                : Optional.of(WORDS.say("exam.loss", String.join("; ", weak.subList(0, Math.min(MOST, weak.size())))));
    }

    private static boolean weak(NerveTest test) {
        return test.power().orElse(NerveTest.FULL_POWER) < NerveTest.FULL_POWER;
    }

    private static Optional<String> power(String root, NerveTest now, NerveTest before) {
        if (!weak(now)) {
            return Optional.empty();
        }
        int power = now.power().orElseThrow();
        boolean changed = before.power().isPresent() && before.power().getAsInt() != power;
        return Optional.of(
                changed
                        ? WORDS.say(
                                "exam.power.was", root, power, before.power().getAsInt())
                        : WORDS.say("exam.power", root, power));
    }
}
