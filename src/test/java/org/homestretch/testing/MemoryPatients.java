package org.homestretch.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientKey;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sought;
import org.homestretch.patient.episode.Episode;

/** Patients kept in memory, for tests of everything above the store; it can be told to fail like a full disk. */
public class MemoryPatients implements Patients {

    final MemoryChanges changes = new MemoryChanges();

    private final Map<UUID, Patient> patients = new HashMap<>();
    private final Map<UUID, Episode> episodes = new HashMap<>();
    private Optional<RuntimeException> failure = Optional.empty();

    public void failWith(RuntimeException reason) {
        failure = Optional.of(reason);
    }

    public void work() {
        failure = Optional.empty();
    }

    @Override
    public List<PatientLine> find(String words) {
        var sought = Sought.of(words);
        return keys().filter(sought::fits)
                .sorted(sought.numberedFirst()
                        .thenComparing(PatientKey::order)
                        .thenComparing(key -> key.patient().number()))
                .map(key -> line(key.patient()))
                .toList();
    }

    @Override
    public Optional<Patient> byId(UUID id) {
        return Optional.ofNullable(patients.get(id));
    }

    @Override
    public Optional<Patient> byNumber(int number) {
        return patients.values().stream()
                .filter(patient -> patient.number() == number)
                .findFirst();
    }

    @Override
    public List<Patient> alike(PersonName name, Born born) {
        return keys().filter(key -> key.like(name, born))
                .sorted(Comparator.comparing(PatientKey::order))
                .map(PatientKey::patient)
                .toList();
    }

    @Override
    public int nextNumber() {
        return patients.values().stream().mapToInt(Patient::number).max().orElse(0) + 1;
    }

    @Override
    public void save(Patient patient) {
        refuseTakenNumber(patient);
        failure.ifPresent(reason -> {
            throw reason;
        });
        patients.put(patient.id(), patient);
        changes.tell(patient.id());
    }

    @Override
    public void remove(Patient patient) {
        patients.remove(patient.id());
        changes.tell(patient.id());
    }

    @Override
    public Episode episodeOf(UUID patient) {
        return episodes.getOrDefault(patient, Episode.begin(patient));
    }

    @Override
    public void save(Episode episode) {
        failure.ifPresent(reason -> {
            throw reason;
        });
        episodes.put(episode.patient(), episode);
        changes.tell(episode.patient());
    }

    private Stream<PatientKey> keys() {
        return patients.values().stream()
                .map(patient -> new PatientKey(
                        patient, episodeOf(patient.id()).diagnosis().main()));
    }

    private PatientLine line(Patient patient) {
        var episode = episodeOf(patient.id());
        return new PatientLine(
                patient,
                episode.diagnosis().main(),
                episode.diagnosis().leg(),
                Optional.empty(),
                0,
                PatientLine.ProgramMark.NONE,
                episode.lastScreen());
    }
}
