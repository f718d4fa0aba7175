package org.homestretch.guidance.suggest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.guidance.Situation;

/** Whose turn it is among exercises that suit equally well: the facts of the case decide, so the same facts get the same. */
record Turn(int number) {

    private static final int SPREAD = 0x9E3779B9;
    private static final int DECADE = 10;

    static Turn of(Situation on) {
        var patient = on.patient();
        var course = patient.course();
        String codes = Stream.<Coded>of(
                        course.main(),
                        course.stage(),
                        patient.symptoms().assumedIrritability(),
                        patient.symptoms().easedBy(),
                        patient.circumstances().assumedConditioning())
                .map(Coded::code)
                .collect(Collectors.joining(" "));
        int decade = patient.person().age() / DECADE;
        return new Turn((codes + " " + decade + " " + on.worstPain() + " " + on.firstProgram()).hashCode());
    }

    /** One of several; each place of a program has a turn of its own. */
    <E> E of(List<E> equals, int place) {
        int mixed = (number + place * SPREAD) * SPREAD;
        return equals.get(Math.floorMod(mixed ^ mixed >>> 15, equals.size()));
    }
}
