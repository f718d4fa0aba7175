package org.homestretch.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.basics.Act;
import org.homestretch.store.journal.Event;
import org.homestretch.store.journal.Event.Change;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.journal.SealedJournal;
import org.homestretch.store.json.Json;
import org.homestretch.vault.Folder;
import org.homestretch.vault.Vault;

/** Writes to the journal of a closed clinic what today's program would not write, as another version of it might. */
final class OtherProgram {

    private final Json json = new Json(Clinics.LIBRARY);
    private final Path path;

    OtherProgram(Path path) {
        this.path = path;
    }

    /** Keeps a document that differs from what today's program would keep. */
    void keep(Subject subject, UUID patient, Object thing, Consumer<ObjectNode> asItWritesIt) throws IOException {
        var document = (ObjectNode) json.tree(thing);
        asItWritesIt.accept(document);
        append(new Change(subject, patient.toString(), Optional.of(patient), null, document), event -> {});
    }

    /** Notes something in a record that itself differs. */
    void note(UUID patient, Consumer<ObjectNode> asItWritesIt) throws IOException {
        append(Change.nothing(Subject.NOTE, "report_exported", Optional.of(patient)), asItWritesIt);
    }

    private void append(Change change, Consumer<ObjectNode> asItWritesIt) throws IOException {
        var folder = Folder.at(path);
        var vault = Vault.open(folder, Clinics.OWNER, Clinics.PASSWORD);
        var seal = vault.journalSeal();
        var found = SealedJournal.check(folder, vault.clinic(), seal, (place, record) -> {});
        try (var journal = SealedJournal.open(folder, vault.clinic(), seal, found)) {
            var act = Act.of(Act.Kind.REPORT_EXPORTED);
            var event = new Event(journal.end().sequence() + 1, folder.now(), Clinics.OWNER, change, act);
            JsonNode tree = json.tree(event);
            asItWritesIt.accept((ObjectNode) tree);
            journal.append(journal.seal(json.text(tree).getBytes(StandardCharsets.UTF_8)));
        }
        Files.deleteIfExists(path.resolve(CleanClosing.NAME));
    }
}
