package org.homestretch.print.report;

/** One row of the visits of a progress report, with all the rest of the page beside it. */
public record ReportLine(ReportPage page, VisitLine visit) {

    /** A visit as the table prints it. */
    public record VisitLine(String date, String leg, String back, String rmdq, String days, String note) {}
}
