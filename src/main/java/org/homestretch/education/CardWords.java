package org.homestretch.education;

import java.util.List;

/** What a card says in one language: its title, a sentence that leads in, and a few parts of single lines. */
public record CardWords(String title, String lead, List<Part> parts) {

    /** A heading with the lines under it; an urgent one says when to call or to go, and is marked. */
    public record Part(String heading, boolean urgent, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public CardWords {
        parts = List.copyOf(parts);
    }
}
