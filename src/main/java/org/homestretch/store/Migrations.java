package org.homestretch.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.store.journal.JournalPlace;
import org.homestretch.store.refusal.Refusals;

/** The numbered SQL files that make the tables: which there are, which a database has had, and the missing ones. */
final class Migrations {

    /** Every file in order; one is never edited once it was released, a change of the tables is a further file. */
    private static final List<String> FILES = List.of(
            "001-clinic.sql",
            "002-names-are-read-in-memory.sql",
            "003-acts-are-codes.sql",
            "004-empty-drafts.sql",
            "005-codes-of-papers.sql");

    private static final String TABLE = """
            create table if not exists migration (
                number integer primary key,
                name varchar(100) not null,
                checksum varchar(64) not null,
                applied timestamp(6) with time zone not null
            )""";

    private Migrations() {}

    /** One file: its place, its name and what it says. */
    record Migration(int number, String name, String sql) {

        String checksum() {
            return JournalPlace.hex(JournalPlace.sha256(sql.getBytes(StandardCharsets.UTF_8)));
        }

        /** The statements without comments; none of ours holds a semicolon of its own. */
        List<String> statements() {
            String bare = sql.replaceAll("(?m)--.*$", "");
            return List.of(bare.split(";")).stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
        }
    }

    static List<Migration> all() {
        var all = new ArrayList<Migration>();
        FILES.forEach(name -> all.add(new Migration(all.size() + 1, name, text(name))));
        return all;
    }

    /** Brings a new or older database up to date. */
    static void run(Connection connection, List<Migration> migrations, Instant now) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        for (var migration : migrations) {
            if (checksum(connection, migration.number()).isEmpty()) {
                apply(connection, migration, now);
            }
        }
        connection.commit();
    }

    /** Whether a database went through these files and no others; one that went further is refused. */
    static boolean fit(Connection connection, List<Migration> migrations) throws SQLException {
        if (applied(connection) > migrations.size()) {
            throw Refusals.newer();
        }
        for (var migration : migrations) {
            var known = checksum(connection, migration.number());
            if (known.isPresent() && !known.get().equals(migration.checksum())) {
                return false;
            }
        }
        return applied(connection) > 0;
    }

    private static void apply(Connection connection, Migration migration, Instant now) throws SQLException {
        for (String sql : migration.statements()) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
        try (var insert = connection.prepareStatement(
                "insert into migration (number, name, checksum, applied) values (?, ?, ?, ?)")) {
            insert.setInt(1, migration.number());
            insert.setString(2, migration.name());
            insert.setString(3, migration.checksum());
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static int applied(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select coalesce(max(number), 0) from migration");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Optional<String> checksum(Connection connection, int number) throws SQLException {
        try (var query = connection.prepareStatement("select checksum from migration where number = ?")) {
            query.setInt(1, number);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own file " + name + " cannot be read.", unreadable);
        }
    }
}
