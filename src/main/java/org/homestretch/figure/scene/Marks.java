package org.homestretch.figure.scene;

import java.util.List;
import org.homestretch.figure.body.NerveCourse;
import org.homestretch.figure.body.Target;

/** What a picture points out: muscles and nerves. */
public record Marks(List<Target> muscles, List<NerveCourse> nerves) {

    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        muscles = List.copyOf(muscles);
        nerves = List.copyOf(nerves);
    }
}
