package org.homestretch.store;

import java.util.Optional;
import org.homestretch.basics.Act;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.store.Documents.Acts;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;

/** What the clinic set once for all, in the clinic's file. */
final class H2Settings implements ClinicSettings {

    private static final String BY_NAME = "select document from setting where name = ?";
    private static final String LETTERHEAD = "letterhead";
    private static final String PAPER = "paper";

    private final Documents documents;

    H2Settings(Ledger ledger, Json json) {
        this.documents = new Documents(ledger, json);
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
        var changed = Act.of(Act.Kind.LETTERHEAD_CHANGED);
        documents.keep(of(LETTERHEAD), BY_NAME, letterhead, new Acts(changed, changed));
    }

    @Override
    public void save(Paper paper) {
        documents.keep(of(PAPER), BY_NAME, paper, Act.of(Act.Kind.PAPER_CHANGED));
    }

    private static Owner of(String name) {
        return new Owner(Subject.SETTING, name, Optional.empty());
    }
}
