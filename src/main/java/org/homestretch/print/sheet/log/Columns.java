package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

/** Where the columns of a log stand: the names, then a box a day; the boxes of one week are as wide as those of two. */
record Columns(double room, int days) {

    static final int WEEK = 7;

    /** So many stand side by side. */
    static final int MOST = 2 * WEEK;

    private static final double PITCH = mm(9);
    private static final double WEEK_GAP = mm(2);
    private static final double BETWEEN = mm(1);
    private static final double ALL = MOST * PITCH + WEEK_GAP;

    /** How wide the names may be. */
    double names() {
        return room - ALL;
    }

    double pitch() {
        return days > WEEK ? PITCH : ALL / days;
    }

    double box() {
        return pitch() - BETWEEN;
    }

    /** Where the column of a day begins. */
    double x(int day) {
        return names() + day * pitch() + day / WEEK * WEEK_GAP;
    }
}
