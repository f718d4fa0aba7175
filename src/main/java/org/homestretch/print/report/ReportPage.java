package org.homestretch.print.report;

import org.homestretch.print.page.Drawing;
import org.homestretch.print.sheet.SheetBlock;

/** Everything a progress report prints but its visits. */
public record ReportPage(
        SheetBlock.Head head,
        Title title,
        Box leg,
        Box back,
        Box disability,
        Box days,
        Charts charts,
        String table,
        Part strengthening,
        Part stretching,
        Part aerobic,
        String screen,
        Foot foot) {

    /** Whose report it is, over which time, and the state in words. */
    public record Title(String whose, String period, String diagnosis, String summary) {}

    /** One measure then and now. */
    public record Box(String title, String value, String difference, String verdict) {}

    /** Up to two charts, or why there is none; what there is not is null. */
    public record Charts(Chart first, Chart second, String none) {}

    /** A chart, what stands over it, and what a screen reader says of it. */
    public record Chart(String title, String seen, Drawing drawing) {}

    /** One area of the current program. */
    public record Part(String title, String text) {}

    public record Foot(String clinician, String phone, String patient) {}
}
