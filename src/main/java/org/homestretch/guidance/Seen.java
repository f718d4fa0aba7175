package org.homestretch.guidance;

/** One thing a follow-up rule looks at, with the visit it was seen at. */
record Seen<T>(T what, FollowUp visit, Thresholds thresholds) {

    int limit(Threshold threshold) {
        return thresholds.of(threshold);
    }
}
