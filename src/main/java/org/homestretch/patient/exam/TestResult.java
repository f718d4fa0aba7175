package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** What a test that can only be positive or negative showed. */
public enum TestResult implements Coded {
    NOT_TESTED,
    NEGATIVE,
    POSITIVE;

    TestResult over(TestResult earlier) {
        return this == NOT_TESTED ? earlier : this;
    }
}
