package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.progress.Visit;
import org.homestretch.progress.Visits;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.Documents.Words;
import org.homestretch.store.Event.Subject;

/** The clinic's visits in the clinic's file. */
final class H2Visits implements Visits {

    private static final String BY_ID = "select document from visit where id = ?";
    private static final String OF_PATIENT =
            "select document from visit where patient = ? order by visit_date, created";

    private final Documents documents;

    H2Visits(Books books, Json json) {
        this.documents = new Documents(books, json);
    }

    @Override
    public List<Visit> of(UUID patient) {
        return documents.all(Visit.class, OF_PATIENT, patient);
    }

    @Override
    public void save(Visit visit) {
        refuseSecondOfTheDay(visit);
        String name = "Visit of " + visit.date();
        documents.keep(of(visit), BY_ID, visit, new Words(name + " recorded", name + " changed"));
    }

    @Override
    public void remove(Visit visit) {
        documents.remove(of(visit), BY_ID, "Visit of " + visit.date() + " taken back");
    }

    private static Owner of(Visit visit) {
        return new Owner(Subject.VISIT, visit.id().toString(), Optional.of(visit.patient()));
    }
}
