package org.homestretch.guidance.answer;

import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Redosed;
import org.homestretch.program.Prescription;

/** Other doses that answer a finding; everything else of the program stays as it is. */
public record DoseRemedy(List<Redosed> changes) {

    private static final RoomWords WORDS = RoomWords.of(DoseRemedy.class);

    public DoseRemedy {
        changes = List.copyOf(changes);
    }

    /** What pressing it does, such as "Walking: 15 to 20 min" or "Change 3 doses". */
    public String words() {
        return changes.size() == 1 ? changes.getFirst().words() : WORDS.say("change.doses", changes.size());
    }

    /** The program with the doses changed. */
    public List<Prescription> in(List<Prescription> program) {
        return program.stream().map(this::changed).toList();
    }

    private Prescription changed(Prescription one) {
        return changes.stream()
                .filter(change -> change.before().equals(one))
                .map(Redosed::after)
                .findFirst()
                .orElse(one);
    }
}
