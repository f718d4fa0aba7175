package org.homestretch.ui.patient.exam;

/** A field of places that one goes through by rows and columns. */
interface Walked {

    /** So many rows further, or back. */
    void down(int rows);

    /** So many places to the side. */
    void across(int places);
}
