package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.basics.Act.Kind;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;
import org.homestretch.store.Documents.Acts;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;

/** The clinic's visits in the clinic's file. */
final class H2Visits implements Visits {

    private static final String BY_ID = "select document from visit where id = ?";
    private static final String OF_PATIENT =
            "select document from visit where patient = ? order by visit_date, created";

    private final Documents documents;

    H2Visits(Ledger ledger, Json json) {
        this.documents = new Documents(ledger, json);
    }

    @Override
    public List<Visit> of(UUID patient) {
        return documents.all(Visit.class, OF_PATIENT, patient);
    }

    @Override
    public void save(Visit visit) {
        refuseSecondOfTheDay(visit);
        documents.keep(
                of(visit), BY_ID, visit, new Acts(act(Kind.VISIT_RECORDED, visit), act(Kind.VISIT_CHANGED, visit)));
    }

    @Override
    public void remove(Visit visit) {
        documents.remove(of(visit), BY_ID, visit, act(Kind.VISIT_TAKEN_BACK, visit));
    }

    private static Act act(Kind kind, Visit visit) {
        return Act.of(kind).with("date", visit.date());
    }

    private static Owner of(Visit visit) {
        return new Owner(Subject.VISIT, visit.id().toString(), Optional.of(visit.patient()));
    }
}
