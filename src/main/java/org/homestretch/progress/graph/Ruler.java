package org.homestretch.progress.graph;

/** The measures of the place where a chart is painted: its letters, and how far things stand apart. */
public interface Ruler {

    double width(GraphLabel.Kind kind, String words);

    /** The height of a line of words. */
    double line();

    /** Between words, and between words and lines. */
    double gap();

    /** Half the width of a point that marks a score. */
    double point();
}
