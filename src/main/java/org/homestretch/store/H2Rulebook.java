package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Journal;
import org.homestretch.guidance.Rulebook;
import org.homestretch.guidance.Thresholds;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;

/** The numbers of the clinic's rules, in the clinic's file; the journal says of each change what it was. */
final class H2Rulebook implements Rulebook {

    private static final String BY_NAME = "select document from setting where name = ?";
    private static final Owner THRESHOLDS = new Owner(Subject.SETTING, "thresholds", Optional.empty());

    private final Documents documents;
    private final H2Journal journal;

    H2Rulebook(Ledger ledger, Json json, H2Journal journal) {
        this.documents = new Documents(ledger, json);
        this.journal = journal;
    }

    @Override
    public Thresholds thresholds() {
        return documents.one(Thresholds.class, BY_NAME, THRESHOLDS.id()).orElse(Thresholds.USUAL);
    }

    @Override
    public List<Journal.Entry> changes() {
        return journal.ofSetting(THRESHOLDS.id());
    }

    @Override
    public void save(Thresholds thresholds) {
        documents.keep(THRESHOLDS, BY_NAME, thresholds, thresholds().changeTo(thresholds));
    }
}
