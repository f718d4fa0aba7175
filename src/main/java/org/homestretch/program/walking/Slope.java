package org.homestretch.program.walking;

/** How much the weeks of a slower way may have: even steps, in shares, from one week to the last. */
record Slope(int first, int from, int last, int to) {

    /** So many minutes at the most in a week; no bound where there is nothing to climb or no later end. */
    int most(int place) {
        if (last <= first || to <= from || place >= last) {
            return Integer.MAX_VALUE;
        }
        double share = (double) (place - first) / (last - first);
        return (int) Math.round(from * Math.pow((double) to / from, share));
    }
}
