package org.homestretch.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Suggested;
import org.homestretch.guidance.Suggestion;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Something a new program can start from. */
public record StartChoice(
        String title, String details, List<Prescription> prescriptions, Map<Exercise, String> reasons) {

    public static final StartChoice BLANK =
            new StartChoice("Blank", "Add from the library with Enter or by dragging", List.of(), Map.of());

    public StartChoice {
        prescriptions = List.copyOf(prescriptions);
        reasons = Map.copyOf(reasons);
    }

    /** Chosen by the guidance from what is known of the patient today, each exercise with why. */
    static StartChoice suggested(Suggestion suggestion) {
        var program = suggestion.program();
        var reasons = suggestion.items().stream()
                .collect(Collectors.toMap(one -> one.prescription().exercise(), Suggested::why));
        String details = counted(program.size()) + ", from diagnosis, stage, fitness and pain";
        return new StartChoice("Suggested start", details, program, reasons);
    }

    /** What keeps a recovered patient well. */
    static StartChoice maintenance(List<Prescription> kept) {
        String details = counted(kept.size()) + " on three to five days a week, to stay well";
        return new StartChoice("Maintenance program", details, kept, Map.of());
    }

    /** Why an exercise is in it, where that was said. */
    public Optional<String> why(Exercise exercise) {
        return Optional.ofNullable(reasons.get(exercise));
    }

    static StartChoice copyOf(Program program) {
        int minutes = Stream.of(Area.values()).mapToInt(program::minutesADay).sum();
        String details = counted(program.prescriptions().size()) + ", " + minutes + " min a day";
        return new StartChoice("Program " + program.number() + ", as printed", details, program.inOrder(), Map.of());
    }

    private static String counted(int count) {
        return count == 1 ? "1 exercise" : count + " exercises";
    }
}
