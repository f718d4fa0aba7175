package org.homestretch.guidance;

import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.exercise.Exercise;

/** What one rule has to say about a program or one of its exercises, with its reason and the keys of its sources. */
public record Finding(String rule, Severity severity, Optional<Exercise> exercise, Said said, List<String> sources) {

    private static final String CLEARANCE_FIRST = "S18";
    private static final RoomWords WORDS = RoomWords.of(Finding.class);
    private static final String SCREEN_MISSING = "S13";
    private static final String WARNING_SIGNS = "S16";
    private static final String MOVES_THE_EASING_WAY = "D05";
    private static final String EASIER_ACTIVITY = "A04";

    public Finding {
        sources = List.copyOf(sources);
    }

    /** Why, as a sentence of its own. */
    public String reason() {
        return said.words();
    }

    public boolean blocks() {
        return severity.blocks();
    }

    /** Whether it is more than a suggestion. */
    public boolean objects() {
        return severity != Severity.SUGGEST;
    }

    /** Whether nothing can pass it: a stop that is more than a screen not made yet. */
    public boolean stops() {
        return severity == Severity.BLOCK_HARD && !asksForAScreen();
    }

    /** Whether a program is not even thought of: nothing can pass it, or the patient is to be examined first. */
    public boolean holdsBack() {
        return stops() || rule.equals(CLEARANCE_FIRST);
    }

    /** What its sentence asks for. */
    public Ask asks() {
        return Ask.of(rule, exercise.isPresent());
    }

    /** Which exercises it finds too many of, where it asks for fewer. */
    public Surplus surplus() {
        return Surplus.of(rule);
    }

    /** Whether another activity than those in the program would be easier. */
    public boolean asksForAnotherActivity() {
        return rule.equals(EASIER_ACTIVITY);
    }

    /** In a few words, for the row of an exercise. */
    public String brief() {
        return WORDS.find("brief." + rule).orElse(severity.words());
    }

    /** Whether the questions of the red-flag screen are what it misses. */
    public boolean asksForAScreen() {
        return rule.equals(SCREEN_MISSING);
    }

    /** Whether it asks for the warning signs, which every sheet carries. */
    public boolean onEverySheet() {
        return rule.equals(WARNING_SIGNS);
    }

    /** Whether it only says that an exercise moves the way that eases, and so belongs first. */
    public boolean pointsOutAFit() {
        return rule.equals(MOVES_THE_EASING_WAY);
    }

    /** Whether it is the same rule on the same thing, however hard each of them is. */
    public boolean repeats(Finding other) {
        return rule.equals(other.rule) && exercise.equals(other.exercise);
    }

    public boolean harderThan(Finding other) {
        return severity.compareTo(other.severity) < 0;
    }
}
