package org.homestretch.ui.settings;

/** One page of the settings. */
enum Page {
    LETTERHEAD("Letterhead", "fth-file-text"),
    RULES("Exercise rules", "fth-book-open");

    private final String words;
    private final String icon;

    Page(String words, String icon) {
        this.words = words;
        this.icon = icon;
    }

    String words() {
        return words;
    }

    String icon() {
        return icon;
    }
}
