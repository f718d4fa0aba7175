package org.homestretch.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Coded;
import org.homestretch.patient.Born;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the lines of the patient list; one record that cannot be read hides no other, and its own line says so. */
final class PatientRows {

    private static final Logger LOG = LoggerFactory.getLogger(PatientRows.class);

    private static final String LINES = """
            select patient.document as person, patient.id as id, number, patient.condition as condition,
                patient.leg as leg, last_visit, visits, program, episode.document as episode
            from patient left join episode on episode.id = patient.id""";
    private static final String LINE = LINES + " where patient.id = ?";

    private final Json json;

    /** What a line reads of an episode: as the list keeps no copy of a screen, none can be older than the record. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Screens(List<RedFlagScreen> screens) {

        Optional<RedFlagScreen> newest() {
            return screens.isEmpty() ? Optional.empty() : Optional.of(screens.getLast());
        }
    }

    /** What tells who somebody is, where the rest of the patient cannot be read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Identity(PersonName name, Born born) {}

    private interface Reading<T> {
        T read();
    }

    PatientRows(Json json) {
        this.json = json;
    }

    List<PatientLine> read(Connection connection, Optional<UUID> only) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(only.isPresent() ? LINE : LINES)) {
            if (only.isPresent()) {
                query.setObject(1, only.get());
            }
            try (ResultSet found = query.executeQuery()) {
                var all = new ArrayList<PatientLine>();
                while (found.next()) {
                    line(found).ifPresent(all::add);
                }
                return all;
            }
        }
    }

    /** Nothing where not even the name can be read. */
    private Optional<PatientLine> line(ResultSet found) throws SQLException {
        String person = found.getString("person");
        Optional<Patient> whole = tried(() -> json.read(person, Patient.class));
        Optional<Patient> patient = whole.isPresent() ? whole : namedOnly(found);
        String episode = found.getString("episode");
        Optional<Screens> screens = tried(
                () -> episode == null ? new Screens(List.of()) : json.read(episode, Episode.class, Screens.class));
        return patient.isPresent()
                ? Optional.of(new PatientLine(
                        patient.get(),
                        Coded.of(Condition.class, found.getString("condition")),
                        Coded.of(Side.class, found.getString("leg")),
                        Optional.ofNullable(found.getObject("last_visit", LocalDate.class)),
                        found.getInt("visits"),
                        PatientLine.ProgramMark.valueOf(
                                found.getString("program").toUpperCase(Locale.ROOT)),
                        screens.flatMap(Screens::newest),
                        whole.isPresent() && screens.isPresent()))
                : Optional.empty();
    }

    private Optional<Patient> namedOnly(ResultSet found) throws SQLException {
        String person = found.getString("person");
        var id = found.getObject("id", UUID.class);
        int number = found.getInt("number");
        return tried(() -> json.read(person, Patient.class, Identity.class))
                .map(who -> new Patient(id, number, who.name(), who.born(), Sex.X, Contact.NONE, Optional.empty()));
    }

    private static <T> Optional<T> tried(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (StoreException unreadable) {
            LOG.warn("A record cannot be read for the patient list.", unreadable);
            return Optional.empty();
        }
    }
}
