package org.homestretch.guidance.visit;

import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;

/** One thing a follow-up rule looks at, with the visit it was seen at. */
record AtVisit<T>(T what, FollowUp visit, Thresholds thresholds) {

    int limit(Threshold threshold) {
        return thresholds.of(threshold);
    }
}
