package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** What the clinician takes to be the cause; the codes are those of case files. */
public enum Condition implements Coded {
    DISC_HERNIATION("Disc-related sciatica"),
    DEGENERATIVE_DISC("Disc wear"),
    ISTHMIC_SPONDYLOLISTHESIS("Isthmic spondylolisthesis"),
    DEGENERATIVE_SPONDYLOLISTHESIS("Degenerative spondylolisthesis"),
    SPINAL_STENOSIS("Spinal stenosis"),
    DEEP_GLUTEAL("Deep gluteal (piriformis) syndrome"),
    SACROILIAC("Sacroiliac joint"),
    NONSPECIFIC("Non-specific or unclear"),
    POST_DISCECTOMY("After lumbar discectomy"),
    PREGNANCY("Pregnancy-related pain");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
