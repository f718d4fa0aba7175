package org.homestretch.ui.patient;

/** Names a change for undo; typing in one field is one change, so a field's name marks edits that go together. */
record Edit(String words, String field) {

    static Edit choice(String words) {
        return new Edit(words, "");
    }

    static Edit typing(String words) {
        return new Edit(words, words);
    }

    boolean typed() {
        return !field.isEmpty();
    }
}
