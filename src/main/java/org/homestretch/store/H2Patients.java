package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sought;
import org.homestretch.patient.episode.Episode;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.Documents.Words;
import org.homestretch.store.Event.Subject;

/** The clinic's patients and their episodes in the clinic's file. */
final class H2Patients implements Patients {

    private static final String BY_ID = "select document from patient where id = ?";
    private static final String BY_NUMBER = "select document from patient where number = ? order by id";
    private static final String EPISODE = "select document from episode where id = ?";

    private final Books books;
    private final Documents documents;
    private final PatientList list;

    H2Patients(Books books, Json json) {
        this.books = books;
        this.documents = new Documents(books, json);
        this.list = new PatientList(books, json);
    }

    @Override
    public List<PatientLine> find(String words) {
        return list.fitting(Sought.of(words));
    }

    @Override
    public Optional<Patient> byId(UUID id) {
        return documents.one(Patient.class, BY_ID, id);
    }

    @Override
    public Optional<Patient> byNumber(int number) {
        return documents.one(Patient.class, BY_NUMBER, number);
    }

    @Override
    public List<Patient> alike(PersonName name, Born born) {
        return list.alike(name, born);
    }

    @Override
    public int nextNumber() {
        return books.read(connection -> {
            try (var query = connection.prepareStatement("select highest from counter where name = 'patient'");
                    var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1) + 1;
            }
        });
    }

    @Override
    public void save(Patient patient) {
        refuseTakenNumber(patient);
        documents.keep(of(patient), BY_ID, patient, new Words("Registered", "Changed"));
    }

    @Override
    public void remove(Patient patient) {
        documents.remove(of(patient), BY_ID, "Registration taken back");
    }

    @Override
    public Episode episodeOf(UUID patient) {
        return documents.one(Episode.class, EPISODE, patient).orElseGet(() -> Episode.begin(patient));
    }

    @Override
    public void save(Episode episode) {
        var owner = new Owner(Subject.EPISODE, episode.patient().toString(), Optional.of(episode.patient()));
        documents.keep(owner, EPISODE, episode, new Words("Episode begun", "Episode changed"));
    }

    private static Owner of(Patient patient) {
        return new Owner(Subject.PATIENT, patient.id().toString(), Optional.of(patient.id()));
    }
}
