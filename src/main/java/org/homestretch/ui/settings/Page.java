package org.homestretch.ui.settings;

import org.homestretch.basics.Coded;

/** One page of the settings. */
enum Page implements Coded {
    LETTERHEAD("fth-file-text"),
    RULES("fth-book-open"),
    LANGUAGE("fth-globe"),
    ABOUT("fth-info");

    private final String icon;

    Page(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }
}
