package org.homestretch.ui.program.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.Case;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Thresholds;

/** What the guidance says of each exercise by itself, asked once for a patient as they are now. */
public final class Alone {

    private record Asked(Case patient, Thresholds thresholds) {}

    private final Adviser adviser;
    private final Map<Exercise, List<Finding>> said = new HashMap<>();
    private Optional<Asked> now = Optional.empty();

    public Alone(Adviser adviser) {
        this.adviser = adviser;
    }

    public List<Finding> of(Case patient, Exercise exercise) {
        var asked = Optional.of(new Asked(patient, adviser.thresholds()));
        if (!asked.equals(now)) {
            said.clear();
            now = asked;
        }
        return said.computeIfAbsent(exercise, one -> adviser.of(patient, one));
    }
}
