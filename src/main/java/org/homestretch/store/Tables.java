package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.homestretch.store.Event.Change;

/** Applies one record of the journal to the tables. */
final class Tables {

    private static final String KEEP_PATIENT = """
            merge into patient as kept
            using (values (cast(? as uuid), cast(? as integer), cast(? as varchar(4000)), cast(? as varchar(8000)),
                cast(? as bigint), cast(? as varchar(1000000))))
                as fresh (id, number, family_key, search_key, sequence, document)
            on kept.id = fresh.id
            when matched then update set number = fresh.number, family_key = fresh.family_key,
                search_key = fresh.search_key, sequence = fresh.sequence, document = fresh.document
            when not matched then insert (id, number, family_key, search_key, condition, leg, visits, program,
                sequence, document)
                values (fresh.id, fresh.number, fresh.family_key, fresh.search_key, 'nonspecific', 'none', 0, 'none',
                fresh.sequence, fresh.document)""";

    private static final String KEEP_EPISODE = """
            merge into episode as kept
            using (values (cast(? as uuid), cast(? as varchar(40)), cast(? as varchar(10)), cast(? as bigint),
                cast(? as varchar(1000000))))
                as fresh (id, condition, leg, sequence, document)
            on kept.id = fresh.id
            when matched then update set condition = fresh.condition, leg = fresh.leg, sequence = fresh.sequence,
                document = fresh.document
            when not matched then insert (id, condition, leg, sequence, document)
                values (fresh.id, fresh.condition, fresh.leg, fresh.sequence, fresh.document)""";

    private static final String KEEP_PROGRAM = """
            merge into program as kept
            using (values (cast(? as uuid), cast(? as uuid), cast(? as integer), cast(? as varchar(10)),
                cast(? as bigint), cast(? as varchar(1000000))))
                as fresh (id, patient, number, mark, sequence, document)
            on kept.id = fresh.id
            when matched then update set patient = fresh.patient, number = fresh.number, mark = fresh.mark,
                sequence = fresh.sequence, document = fresh.document
            when not matched then insert (id, patient, number, mark, created, sequence, document)
                values (fresh.id, fresh.patient, fresh.number, fresh.mark, fresh.sequence, fresh.sequence,
                fresh.document)""";

    private static final String KEEP_VISIT = """
            merge into visit as kept
            using (values (cast(? as uuid), cast(? as uuid), cast(? as date), cast(? as bigint),
                cast(? as varchar(1000000))))
                as fresh (id, patient, visit_date, sequence, document)
            on kept.id = fresh.id
            when matched then update set patient = fresh.patient, visit_date = fresh.visit_date,
                sequence = fresh.sequence, document = fresh.document
            when not matched then insert (id, patient, visit_date, created, sequence, document)
                values (fresh.id, fresh.patient, fresh.visit_date, fresh.sequence, fresh.sequence, fresh.document)""";

    private static final String KEEP_SETTING = """
            merge into setting as kept
            using (values (cast(? as varchar(40)), cast(? as bigint), cast(? as varchar(1000000))))
                as fresh (name, sequence, document)
            on kept.name = fresh.name
            when matched then update set sequence = fresh.sequence, document = fresh.document
            when not matched then insert (name, sequence, document)
                values (fresh.name, fresh.sequence, fresh.document)""";

    private static final String SUM_UP_PATIENT = """
            update patient set
                condition = coalesce((select e.condition from episode e where e.id = patient.id), 'nonspecific'),
                leg = coalesce((select e.leg from episode e where e.id = patient.id), 'none'),
                last_visit = (select max(v.visit_date) from visit v where v.patient = patient.id),
                visits = (select count(*) from visit v where v.patient = patient.id),
                program = coalesce((select p.mark from program p where p.patient = patient.id
                    order by p.number desc, p.created fetch first 1 row only), 'none')
            where id = ?""";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** Every statement of one event; the caller commits. */
    void apply(Event event, Chain place) throws SQLException {
        change(event);
        if (event.change().patient().isPresent()) {
            run(SUM_UP_PATIENT, event.change().patient().get());
        }
        run(
                "insert into history (sequence, patient, happened, person, what) values (?, ?, ?, ?, ?)",
                event.sequence(),
                event.change().patient().orElse(null),
                event.at().atOffset(ZoneOffset.UTC),
                event.by(),
                event.what());
        run("update journal_place set sequence = ?, link = ? where one = 1", place.sequence(), place.link());
    }

    private void change(Event event) throws SQLException {
        Change change = event.change();
        switch (change.subject()) {
            case PATIENT -> patient(event, change);
            case EPISODE -> episode(event, change);
            case PROGRAM -> program(event, change);
            case VISIT -> visit(event, change);
            case SETTING ->
                run(KEEP_SETTING, change.id(), event.sequence(), change.after().toString());
            case CLINIC, NOTE -> {}
        }
    }

    private void patient(Event event, Change change) throws SQLException {
        if (change.gone()) {
            run("delete from patient where id = ?", change.uuid());
            return;
        }
        JsonNode patient = change.after();
        int number = patient.get("number").intValue();
        String given = patient.at("/name/given").asText();
        String family = patient.at("/name/family").asText();
        run(
                KEEP_PATIENT,
                change.uuid(),
                number,
                Folded.text(family + " " + given),
                Folded.searchKey(
                        given + " " + family,
                        LocalDate.parse(patient.get("born").asText()),
                        number),
                event.sequence(),
                patient.toString());
        run("update counter set highest = greatest(highest, ?) where name = 'patient'", number);
    }

    private void episode(Event event, Change change) throws SQLException {
        JsonNode episode = change.after();
        run(
                KEEP_EPISODE,
                change.uuid(),
                episode.at("/diagnosis/main").asText(),
                episode.at("/diagnosis/leg").asText(),
                event.sequence(),
                episode.toString());
    }

    private void program(Event event, Change change) throws SQLException {
        if (change.gone()) {
            run("delete from program where id = ?", change.uuid());
            return;
        }
        JsonNode program = change.after();
        run(
                KEEP_PROGRAM,
                change.uuid(),
                UUID.fromString(program.get("patient").asText()),
                program.get("number").intValue(),
                program.get("printing").isNull() ? "draft" : "printed",
                event.sequence(),
                program.toString());
    }

    private void visit(Event event, Change change) throws SQLException {
        if (change.gone()) {
            run("delete from visit where id = ?", change.uuid());
            return;
        }
        JsonNode visit = change.after();
        run(
                KEEP_VISIT,
                change.uuid(),
                UUID.fromString(visit.get("patient").asText()),
                LocalDate.parse(visit.get("date").asText()),
                event.sequence(),
                visit.toString());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
