package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Episode;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.JournalPlace;
import org.homestretch.store.json.Json;

/** Applies one record of the journal to the tables. */
final class Tables {

    /** A row is changed where it is and put in where it is not; both take the values in the same order, id last. */
    private record Keep(String change, String put) {}

    private static final Keep PATIENT = new Keep("""
            update patient set number = ?, sequence = ?, document = ?
            where id = ?""", """
            insert into patient (number, sequence, document, id, condition, leg, visits, program)
            values (?, ?, ?, ?, 'nonspecific', 'none', 0, 'none')""");

    private static final Keep EPISODE = new Keep(
            "update episode set condition = ?, leg = ?, sequence = ?, document = ? where id = ?",
            "insert into episode (condition, leg, sequence, document, id) values (?, ?, ?, ?, ?)");

    private static final Keep PROGRAM = new Keep(
            "update program set patient = ?, number = ?, mark = ?, sequence = ?, document = ? where id = ?", """
            insert into program (patient, number, mark, created, document, id, sequence)
            select fresh.patient, fresh.number, fresh.mark, fresh.created, fresh.document, fresh.id, fresh.created
            from (values (cast(? as uuid), cast(? as integer), cast(? as varchar(10)), cast(? as bigint),
                cast(? as varchar(1000000)), cast(? as uuid)))
                as fresh (patient, number, mark, created, document, id)""");

    private static final Keep VISIT =
            new Keep("update visit set patient = ?, visit_date = ?, sequence = ?, document = ? where id = ?", """
            insert into visit (patient, visit_date, created, document, id, sequence)
            select fresh.patient, fresh.visit_date, fresh.created, fresh.document, fresh.id, fresh.created
            from (values (cast(? as uuid), cast(? as date), cast(? as bigint), cast(? as varchar(1000000)),
                cast(? as uuid)))
                as fresh (patient, visit_date, created, document, id)""");

    private static final Keep SETTING = new Keep(
            "update setting set sequence = ?, document = ? where name = ?",
            "insert into setting (sequence, document, name) values (?, ?, ?)");

    private static final String SUM_UP_PATIENTS = """
            update patient set
                condition = coalesce((select e.condition from episode e where e.id = patient.id), 'nonspecific'),
                leg = coalesce((select e.leg from episode e where e.id = patient.id), 'none'),
                last_visit = (select max(v.visit_date) from visit v where v.patient = patient.id),
                visits = (select count(*) from visit v where v.patient = patient.id),
                program = coalesce((select p.mark from program p where p.patient = patient.id and p.mark <> 'empty'
                    order by p.number desc, p.created fetch first 1 row only), 'none')""";

    private static final String SUM_UP_PATIENT = SUM_UP_PATIENTS + " where id = ?";

    private final Connection connection;
    private final Json json;

    Tables(Connection connection, Json json) {
        this.connection = connection;
        this.json = json;
    }

    /** Every statement of one event; the caller commits. */
    void apply(Event event, JournalPlace place) throws SQLException {
        applyInBulk(event);
        if (event.change().patient().isPresent()) {
            run(SUM_UP_PATIENT, event.change().patient().get());
        }
        reach(place);
    }

    /** Without what can be done once for many events: {@link #sumUpAll} at the end, {@link #reach} at each commit. */
    void applyInBulk(Event event) throws SQLException {
        change(event);
        run(
                "insert into history (sequence, patient, subject, thing, happened, person, act)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                event.sequence(),
                event.change().patient().orElse(null),
                event.change().subject().code(),
                event.change().id(),
                event.at().atOffset(ZoneOffset.UTC),
                event.by(),
                json.text(json.tree(event.act())));
        code(event);
    }

    /** A paper is found by its code as it was made ready; what became of it does not count. */
    private void code(Event event) throws SQLException {
        Optional<String> code = event.act().what(Act.CODE);
        if (event.act().kind() == Act.Kind.RESERVED && code.isPresent()) {
            run("merge into coded (code, sequence) key (code) values (?, ?)", code.get(), event.sequence());
        }
    }

    void sumUpAll() throws SQLException {
        run(SUM_UP_PATIENTS);
    }

    void reach(JournalPlace place) throws SQLException {
        run("update journal_place set sequence = ?, link = ? where one = 1", place.sequence(), place.link());
    }

    private void change(Event event) throws SQLException {
        Change change = event.change();
        switch (change.subject()) {
            case PATIENT -> patient(event, change);
            case EPISODE -> episode(event, change);
            case PROGRAM -> program(event, change);
            case VISIT -> visit(event, change);
            case SETTING -> keep(SETTING, event.sequence(), change.after().toString(), change.id());
            case CLINIC, NOTE -> {}
        }
    }

    private void patient(Event event, Change change) throws SQLException {
        if (change.gone()) {
            run("delete from patient where id = ?", change.uuid());
            return;
        }
        int number = lifted(change, Patient.class).get("number").intValue();
        keep(PATIENT, number, event.sequence(), change.after().toString(), change.uuid());
        run("update counter set highest = greatest(highest, ?) where name = 'patient'", number);
    }

    private void episode(Event event, Change change) throws SQLException {
        JsonNode episode = lifted(change, Episode.class);
        keep(
                EPISODE,
                episode.at("/diagnosis/main").asText(),
                episode.at("/diagnosis/leg").asText(),
                event.sequence(),
                change.after().toString(),
                change.uuid());
    }

    private void program(Event event, Change change) throws SQLException {
        if (change.gone()) {
            run("delete from program where id = ?", change.uuid());
            return;
        }
        JsonNode program = lifted(change, Program.class);
        keep(
                PROGRAM,
                UUID.fromString(program.get("patient").asText()),
                program.get("number").intValue(),
                mark(program),
                event.sequence(),
                change.after().toString(),
                change.uuid());
    }

    /** A draft without an exercise is no program that a list would tell of. */
    private static String mark(JsonNode program) {
        String draft = program.get("prescriptions").isEmpty() ? "empty" : "draft";
        return program.get("printing").isNull() ? draft : "printed";
    }

    private void visit(Event event, Change change) throws SQLException {
        if (change.gone()) {
            run("delete from visit where id = ?", change.uuid());
            return;
        }
        JsonNode visit = lifted(change, Visit.class);
        keep(
                VISIT,
                UUID.fromString(visit.get("patient").asText()),
                LocalDate.parse(visit.get("date").asText()),
                event.sequence(),
                change.after().toString(),
                change.uuid());
    }

    /** The document stays as the journal has it; what the columns repeat of it is read as of today. */
    private JsonNode lifted(Change change, Class<?> of) {
        return json.lifted(change.after(), of);
    }

    private void keep(Keep keep, Object... values) throws SQLException {
        if (run(keep.change(), values) == 0) {
            run(keep.put(), values);
        }
    }

    private int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }
}
