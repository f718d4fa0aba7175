package org.homestretch.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.homestretch.store.journal.JournalPlace;
import org.homestretch.store.json.Json;
import org.homestretch.vault.Folder;
import org.homestretch.vault.Seal;

/** Left behind when a clinic is closed in good order: where the journal ended, and the digest of the database file. */
record CleanClosing(JournalPlace end, String database) {

    static final String NAME = "clinic.closed";

    private static final byte[] CONTEXT = "homestretch closed 1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 20;

    /** The mark of the last closing; nothing when there is none or it is not to be trusted. */
    static Optional<CleanClosing> read(Folder folder, Seal seal, Json json) throws IOException {
        return folder.read(NAME)
                .flatMap(bytes -> seal.open(bytes, CONTEXT))
                .map(text -> json.read(text, CleanClosing.class));
    }

    void write(Folder folder, Seal seal, Json json) throws IOException {
        folder.replace(NAME, seal.close(json.bytes(this), CONTEXT));
    }

    /** Whether the database file is bit by bit the one that was closed at this end of the journal. */
    boolean fits(Folder folder, JournalPlace journal) throws IOException {
        return end.equals(journal) && folder.has(Database.FILE) && database.equals(digest(folder));
    }

    static String digest(Folder folder) throws IOException {
        var digest = JournalPlace.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(folder.file(Database.FILE))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return JournalPlace.hex(digest.digest());
    }
}
