package org.homestretch.store;

import java.util.Optional;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.Documents.Words;
import org.homestretch.store.Event.Subject;

/** What the clinic set once for all, in the clinic's file. */
final class H2Settings implements ClinicSettings {

    private static final String BY_NAME = "select document from setting where name = ?";
    private static final String LETTERHEAD = "letterhead";
    private static final String PAPER = "paper";

    private final Documents documents;

    H2Settings(Books books, Json json) {
        this.documents = new Documents(books, json);
    }

    @Override
    public Letterhead letterhead() {
        return documents.one(Letterhead.class, BY_NAME, LETTERHEAD).orElse(Letterhead.NONE);
    }

    @Override
    public Paper paper() {
        return documents.one(Paper.class, BY_NAME, PAPER).orElse(Paper.A4);
    }

    @Override
    public void save(Letterhead letterhead) {
        keep(LETTERHEAD, letterhead, "Letterhead");
    }

    @Override
    public void save(Paper paper) {
        keep(PAPER, paper, "Paper size");
    }

    private void keep(String name, Object setting, String words) {
        var owner = new Owner(Subject.SETTING, name, Optional.empty());
        documents.keep(owner, BY_NAME, setting, new Words(words + " set", words + " changed"));
    }
}
