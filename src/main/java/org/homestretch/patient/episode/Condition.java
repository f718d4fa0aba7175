package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** What the clinician takes to be the cause; the codes are those of case files. */
public enum Condition implements Coded {
    DISC_HERNIATION,
    DEGENERATIVE_DISC,
    ISTHMIC_SPONDYLOLISTHESIS,
    DEGENERATIVE_SPONDYLOLISTHESIS,
    SPINAL_STENOSIS,
    DEEP_GLUTEAL,
    SACROILIAC,
    NONSPECIFIC,
    POST_DISCECTOMY,
    PREGNANCY
}
