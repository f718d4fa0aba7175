package org.homestretch.guidance.review;

/** Makes the papers on which the rules are signed off, each rule with room for yes, no and a comment. */
public interface ReviewPapers {

    /** To read and to write on. */
    byte[] pdf(ReviewOrder order);

    /** A table to fill in. */
    byte[] csv(ReviewOrder order);
}
