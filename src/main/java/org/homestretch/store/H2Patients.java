package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.basics.Act.Kind;
import org.homestretch.basics.Journal;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sought;
import org.homestretch.patient.episode.Episode;
import org.homestretch.program.log.LogCode;
import org.homestretch.store.Documents.Acts;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;

/** The clinic's patients and their episodes in the clinic's file. */
final class H2Patients implements Patients {

    private static final String BY_ID = "select document from patient where id = ?";
    private static final String BY_NUMBER = "select document from patient where number = ? order by id";
    private static final String EPISODE = "select document from episode where id = ?";

    private final Ledger ledger;
    private final Journal journal;
    private final Documents documents;
    private final PatientList list;

    H2Patients(Ledger ledger, Json json, Journal journal) {
        this.ledger = ledger;
        this.journal = journal;
        this.documents = new Documents(ledger, json);
        this.list = new PatientList(ledger, json);
    }

    @Override
    public List<PatientLine> find(String words) {
        return LogCode.of(words)
                .flatMap(code -> journal.coded(code.text()))
                .flatMap(paper -> list.of(paper.patient()))
                .map(List::of)
                .orElseGet(() -> list.fitting(Sought.of(words)));
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
        return ledger.read(connection -> {
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
        documents.keep(of(patient), BY_ID, patient, new Acts(Act.of(Kind.REGISTERED), Act.of(Kind.PERSON_CHANGED)));
    }

    @Override
    public void remove(Patient patient) {
        documents.remove(of(patient), BY_ID, patient, Act.of(Kind.REGISTRATION_TAKEN_BACK));
    }

    /** With a patient who cannot be read there is no record to open, although the episode may be sound. */
    @Override
    public Episode episodeOf(UUID patient) {
        byId(patient);
        return documents.one(Episode.class, EPISODE, patient).orElseGet(() -> Episode.begin(patient));
    }

    @Override
    public void save(Episode episode) {
        var owner = new Owner(Subject.EPISODE, episode.patient().toString(), Optional.of(episode.patient()));
        documents.keep(owner, EPISODE, episode, new Acts(Act.of(Kind.EPISODE_BEGUN), Act.of(Kind.EPISODE_CHANGED)));
    }

    private static Owner of(Patient patient) {
        return new Owner(Subject.PATIENT, patient.id().toString(), Optional.of(patient.id()));
    }
}
