package org.homestretch.progress;

/** Makes progress reports. */
public interface Reports {

    /** A one-page progress report as a PDF. */
    byte[] make(ReportOrder order);
}
