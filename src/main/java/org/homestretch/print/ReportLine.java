package org.homestretch.print;

/** One row of the visits of a progress report, with all the rest of the page beside it. */
record ReportLine(ReportPage page, VisitLine visit) {

    /** A visit as the table prints it. */
    record VisitLine(String date, String leg, String back, String rmdq, String days, String note) {}
}
