package org.homestretch.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.JournalPlace;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.Scrubbed;
import org.homestretch.vault.Folder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The encrypted database file: what the journal says, laid out for finding and reading. */
final class Database {

    static final String NAME = "clinic";
    static final String FILE = NAME + ".mv.db";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** One connection writes, every commit goes to the file at once, and no trace file ever quotes a patient. */
    static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;LOCK_TIMEOUT=2000";

    private final Connection connection;
    private final Tables tables;

    private Database(Connection connection, Json json) {
        this.connection = connection;
        this.tables = new Tables(connection, json);
    }

    static Database open(Folder folder, String password, Json json) throws SQLException {
        return new Database(connect(folder, NAME, password, ";IFEXISTS=TRUE"), json);
    }

    static Database make(Folder folder, String name, String password, Json json) throws SQLException {
        var database = new Database(connect(folder, name, password, ""), json);
        Migrations.run(database.connection, Migrations.all(), folder.now());
        return database;
    }

    private static Connection connect(Folder folder, String name, String password, String more) throws SQLException {
        String address = "jdbc:h2:" + folder.disk().scheme() + folder.file(name) + SETTINGS + more;
        var properties = new Properties();
        properties.setProperty("user", "homestretch");
        properties.setProperty("password", password + " clinic");
        Connection connection = DriverManager.getConnection(address, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    Connection connection() {
        return connection;
    }

    /** The last record of the journal that is in here. */
    JournalPlace place() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select sequence, link from journal_place");
                var rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("The place is missing.");
            }
            return new JournalPlace(rows.getLong(1), rows.getString(2));
        }
    }

    /** Puts one event into the tables; nobody else sees it before the commit. */
    void apply(Event event, JournalPlace place) throws SQLException {
        tables.apply(event, place);
    }

    Tables tables() {
        return tables;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Closes the file in good order. */
    void shutdown(String how) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(how);
        }
        connection.close();
    }

    /** Lets go of a file that failed, whatever state it is in; the journal holds what it held. */
    void abandon() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException alreadyGone) {
            LOG.info(
                    "The database was gone already: {}",
                    Scrubbed.of(alreadyGone).getMessage());
        }
    }
}
