package org.homestretch.figure.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Pose;
import org.homestretch.figure.prop.Prop;

/**
 * All a pose file says of one exercise.
 *
 * @param id of the exercise in the catalogue
 */
public record Sketch(String id, Sidedness sidedness, View view, Shade shade, List<Phase> phases) {

    /** Whether the exercise is done for one side at a time. */
    public enum Sidedness {
        SIDED,
        BOTH
    }

    /** Whether the body casts its patch of shadow. */
    public enum Shade {
        SHADOW,
        NONE
    }

    /**
     * One step of the exercise.
     *
     * @param hold whether the position is held
     */
    public record Phase(String label, boolean hold, Pose pose, List<Prop> props, Marks marks, Overlay overlay) {

        public Phase {
            props = List.copyOf(props);
        }
    }

    /**
     * What is drawn beside the figure.
     *
     * @param ghost the phase whose outline is shown behind, counted from 0
     */
    public record Overlay(List<Arrow> arrows, OptionalInt ghost) {

        public Overlay {
            arrows = List.copyOf(arrows);
        }
    }

    public Sketch {
        phases = List.copyOf(phases);
    }

    /** What the index of the kept pictures says of it. */
    public Figure figure() {
        return new Figure(
                id,
                sidedness == Sidedness.SIDED,
                phases.stream()
                        .map(phase -> new Figure.Phase(phase.label, phase.hold))
                        .toList(),
                Optional.empty());
    }
}
