package org.homestretch.print.sheet.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Setting;
import org.homestretch.exercise.Surface;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.words.DoseWords;
import org.homestretch.print.words.Words;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** What a program asks of a patient's day: the time, and the things to have at hand. */
record DayWords(Program program, Words words) {

    private static final int STEP = 5;

    List<Run> time() {
        double minutes = program.prescriptions().stream()
                        .mapToInt(Prescription::secondsADay)
                        .sum()
                / 60.0;
        long rounded = Math.max(1, Math.round(minutes / STEP)) * STEP;
        boolean parts =
                program.prescriptions().stream().anyMatch(one -> one.dose().timesADay() > 1);
        String said = words.say(parts ? "time.parts" : "time.day", rounded);
        return List.of(Run.strong(words.say("time")), Run.plain(" " + DoseWords.glued(said)));
    }

    /** Nothing where nothing is needed. */
    List<Run> things() {
        List<String> things = named();
        return things.isEmpty()
                ? List.of()
                : List.of(Run.plain(" "), Run.strong(words.say("need")), Run.plain(" " + joined(things) + "."));
    }

    private static String joined(List<String> things) {
        return things.stream().map(thing -> thing.replace(' ', '\u00a0')).collect(Collectors.joining(", "));
    }

    private List<String> named() {
        Set<Equipment> all = EnumSet.noneOf(Equipment.class);
        settings().forEach(setting -> all.addAll(setting.equipment()));
        all.remove(Equipment.NONE);
        if (on(Surface.FLOOR)) {
            all.add(Equipment.MAT);
        }
        if (on(Surface.CHAIR)) {
            all.add(Equipment.CHAIR);
        }
        Stream<String> bed =
                on(Surface.FLOOR_OR_BED) && !on(Surface.FLOOR) ? Stream.of(words.say("thing.bed")) : Stream.empty();
        boolean mat = on(Surface.FLOOR);
        return Stream.concat(
                        bed,
                        all.stream()
                                .filter(thing -> mat || thing != Equipment.MAT || !on(Surface.FLOOR_OR_BED))
                                .map(thing -> words.say("thing." + thing.code())))
                .toList();
    }

    private boolean on(Surface surface) {
        return settings().anyMatch(setting -> setting.surface() == surface);
    }

    private Stream<Setting> settings() {
        return program.prescriptions().stream().map(one -> one.exercise().setting());
    }
}
