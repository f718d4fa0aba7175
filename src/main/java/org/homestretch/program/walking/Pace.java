package org.homestretch.program.walking;

/** How fast minutes a week may rise, as rule A02 has it: by a share of the week before, or by a few minutes if that is more. */
public record Pace(int percent, int minutes) {

    public static final Pace USUAL = new Pace(20, 5);

    private static final int WHOLE = 100;

    /** So many minutes at the most in the week after one of so many. */
    public int most(int aWeek) {
        return aWeek + Math.max(aWeek * percent / WHOLE, minutes);
    }
}
