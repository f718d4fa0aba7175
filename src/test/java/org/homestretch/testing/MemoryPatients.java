package org.homestretch.testing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.patient.Episode;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.Patients;
import org.homestretch.patient.PersonName;

/** Patients kept in memory, for tests of everything above the store; it can be told to fail like a full disk. */
public final class MemoryPatients implements Patients {

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
        return patients.values().stream()
                .filter(patient -> matches(patient, words))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(this::line)
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
    public List<Patient> alike(PersonName name, LocalDate born) {
        return new ArrayList<>(patients.values())
                .stream()
                        .filter(patient -> folded(patient.name().family()).equals(folded(name.family()))
                                && (patient.born().equals(born)
                                        || folded(patient.name().given()).equals(folded(name.given()))))
                        .toList();
    }

    @Override
    public int nextNumber() {
        return patients.values().stream().mapToInt(Patient::number).max().orElse(0) + 1;
    }

    @Override
    public void save(Patient patient) {
        failure.ifPresent(reason -> {
            throw reason;
        });
        patients.put(patient.id(), patient);
    }

    @Override
    public void remove(Patient patient) {
        patients.remove(patient.id());
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
    }

    private PatientLine line(Patient patient) {
        var diagnosis = episodeOf(patient.id()).diagnosis();
        return new PatientLine(
                patient, diagnosis.main(), diagnosis.leg(), Optional.empty(), 0, PatientLine.ProgramMark.NONE);
    }

    private static boolean matches(Patient patient, String words) {
        String text = folded(patient.name().full() + " " + patient.born() + " " + patient.number());
        return Stream.of(folded(words).split("\\s+")).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
