package org.homestretch.patient.exam;

import org.homestretch.basics.Coded;

/** What is felt in a part of the body. */
public enum BodyMark implements Coded {
    PAIN,
    TINGLING,
    NUMB
}
