package org.homestretch.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Unasked;
import org.homestretch.guidance.suggest.Suggested;
import org.homestretch.guidance.suggest.Suggestion;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** Something a new program can start from: what it is, why, what it changes, and what it prescribes. */
public record StartChoice(
        String title,
        String details,
        List<String> changes,
        List<Prescription> prescriptions,
        Map<Exercise, String> reasons) {

    public static final StartChoice BLANK =
            new StartChoice("Blank", "Add from the library with Enter or by dragging", List.of(), List.of(), Map.of());

    public StartChoice {
        changes = List.copyOf(changes);
        prescriptions = List.copyOf(prescriptions);
        reasons = Map.copyOf(reasons);
    }

    /** Chosen by the guidance from what is known of the patient today, each exercise with why; it says what is not known. */
    static StartChoice suggested(Suggestion suggestion, List<Unasked> unasked) {
        var program = suggestion.program();
        var reasons = suggestion.items().stream()
                .collect(Collectors.toMap(one -> one.prescription().exercise(), Suggested::why));
        String details = counted(program.size()) + basis(unasked);
        return new StartChoice("Suggested start", details, List.of(), program, reasons);
    }

    /** What keeps a recovered patient well. */
    static StartChoice maintenance(List<Prescription> kept) {
        String details = counted(kept.size()) + " on three to five days a week, to stay well";
        return new StartChoice("Maintenance program", details, List.of(), kept, Map.of());
    }

    /** A program as it was handed out, with why nothing of it changes where that is known. */
    static StartChoice copyOf(Program program, Optional<String> why) {
        int minutes = Stream.of(Area.values()).mapToInt(program::minutesADay).sum();
        String details = counted(program.prescriptions().size()) + ", " + minutes + " min a day"
                + why.map(reason -> ". " + reason).orElse("");
        String title = "Program " + program.number() + ", as printed";
        return new StartChoice(title, details, List.of(), program.inOrder(), Map.of());
    }

    /** Why an exercise is in it, where that was said. */
    public Optional<String> why(Exercise exercise) {
        return Optional.ofNullable(reasons.get(exercise));
    }

    private static String basis(List<Unasked> unasked) {
        return unasked.isEmpty()
                ? ", from diagnosis, stage, fitness and pain"
                : ". Not known yet: " + unasked.stream().map(Unasked::words).collect(Collectors.joining(", "));
    }

    private static String counted(int count) {
        return count == 1 ? "1 exercise" : count + " exercises";
    }
}
