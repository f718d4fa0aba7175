package org.homestretch.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
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

    private static final RoomWords WORDS = RoomWords.of(StartChoice.class);

    /** Nothing yet: everything is added by hand. */
    public static StartChoice blank() {
        return new StartChoice(WORDS.say("blank"), WORDS.say("blank.how"), List.of(), List.of(), Map.of());
    }

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
        String details = basis(program.size(), unasked);
        return new StartChoice(WORDS.say("suggested.start"), details, List.of(), program, reasons);
    }

    /** What keeps a recovered patient well. */
    static StartChoice maintenance(List<Prescription> kept) {
        String details = WORDS.count("maintenance.how", kept.size());
        return new StartChoice(WORDS.say("maintenance"), details, List.of(), kept, Map.of());
    }

    /** A program as it was handed out, with why nothing of it changes where that is known. */
    static StartChoice copyOf(Program program, Optional<String> why) {
        int minutes = Stream.of(Area.values()).mapToInt(program::minutesADay).sum();
        String size = WORDS.count("size", program.prescriptions().size(), minutes);
        String details = why.map(reason -> WORDS.say("size.why", size, reason)).orElse(size);
        String title = WORDS.say("as.printed", program.number());
        return new StartChoice(title, details, List.of(), program.inOrder(), Map.of());
    }

    /** Why an exercise is in it, where that was said. */
    public Optional<String> why(Exercise exercise) {
        return Optional.ofNullable(reasons.get(exercise));
    }

    private static String basis(int exercises, List<Unasked> unasked) {
        String missing = unasked.stream().map(Unasked::words).collect(Collectors.joining(", "));
        return unasked.isEmpty()
                ? WORDS.count("suggested.from", exercises)
                : WORDS.count("suggested.without", exercises, missing);
    }
}
