package org.homestretch.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.basics.Act;
import org.homestretch.patient.episode.Episode;
import org.homestretch.program.Paper;
import org.homestretch.progress.Visit;
import org.homestretch.store.journal.Event;
import org.homestretch.store.json.Lifting.Step;
import org.homestretch.store.refusal.StoreException;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** Records of every format: older ones are lifted step by step, today's are read as they are, newer ones refused. */
class LiftingTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Json json = new Json(SomeExercises.library());
    private final Visit visit = Visit.on(LocalDate.of(2026, 11, 22), UUID.randomUUID(), "NB");

    /** Three steps, two of them of visits: what came to be called "said" was once "note", then "text". */
    private final Lifting later = new Lifting(
            4,
            List.of(
                    new Step(1, Visit.class, renaming("note", "text")),
                    new Step(2, Episode.class, renaming("text", "wrong")),
                    new Step(3, Visit.class, renaming("text", "said"))));

    @Test
    void anOlderRecordGoesThroughEveryStepOfItsKindInTurn() throws IOException {
        assertThat(lifted("{'note':'better'}")).isEqualTo(tree("{'format':4,'said':'better'}"));
        assertThat(lifted("{'format':2,'text':'better'}")).isEqualTo(tree("{'format':4,'said':'better'}"));
        assertThat(lifted("{'format':4,'text':'kept'}")).isEqualTo(tree("{'format':4,'text':'kept'}"));
    }

    @Test
    void whatWasReadStaysAsItWas() throws IOException {
        JsonNode written = tree("{'note':'better'}");

        later.lifted(written, Visit.class);

        assertThat(written).isEqualTo(tree("{'note':'better'}"));
    }

    @Test
    void aNewerRecordIsRefused() {
        assertNewer(() -> lifted("{'format':5,'text':'better'}"));
    }

    @Test
    void everyRecordCarriesItsFormatFirst() {
        assertThat(json.text(json.tree(visit))).startsWith("{\"format\":2,\"");
        assertThat(json.text(json.tree(Paper.LETTER))).isEqualTo("{\"format\":2,\"value\":\"letter\"}");
        assertThat(json.text(json.tree(Act.of(Act.Kind.REGISTERED)))).startsWith("{\"format\":2,\"");
    }

    @Test
    void aChoiceAloneIsReadFromBeforeItHadAFormatAndSince() {
        assertThat(json.read("\"letter\"", Paper.class)).isEqualTo(Paper.LETTER);
        assertThat(json.read(json.text(json.tree(Paper.LETTER)), Paper.class)).isEqualTo(Paper.LETTER);
    }

    @Test
    void aRecordIsReadTheSameWayWithAndWithoutAFormat() {
        ObjectNode tree = (ObjectNode) json.tree(visit);
        assertThat(json.read(json.text(tree), Visit.class)).isEqualTo(visit);

        tree.remove("format");
        assertThat(json.read(json.text(tree), Visit.class)).isEqualTo(visit);
        assertThat(json.lifted(tree, Visit.class)).isEqualTo(json.tree(visit));
    }

    /** The format is no part of a thing, but only where it stands first: elsewhere nothing unknown is passed over. */
    @Test
    void aFormatInsideARecordIsUnknown() {
        ObjectNode tree = (ObjectNode) json.tree(visit);
        ((ObjectNode) tree.get("notes")).put("format", 2);

        assertThatThrownBy(() -> json.read(json.text(tree), Visit.class))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The stored visit cannot be read.");
    }

    @Test
    void aNewerDocumentIsNotReadAsOneOfToday() {
        ObjectNode tree = (ObjectNode) json.tree(visit);
        tree.put("format", 3);

        assertNewer(() -> json.read(json.text(tree), Visit.class));
    }

    @Test
    void anEventIsLookedThroughForItsOwnFormatAndThatOfItsDocuments() {
        var change = new Event.Change(
                Event.Subject.VISIT,
                visit.id().toString(),
                Optional.empty(),
                null,
                json.tree(visit.noted("\"format\":9")));
        var event = new Event(7, Instant.EPOCH, "\"format\":9", change, Act.of(Act.Kind.VISIT_CHANGED));
        ObjectNode tree = (ObjectNode) json.tree(event);
        Lifting.TODAY.refuseNewer(json.bytes(event));

        ((ObjectNode) tree.at("/change/after")).put("format", 3);
        assertNewer(() -> Lifting.TODAY.refuseNewer(bytes(tree)));

        ((ObjectNode) tree.at("/change/after")).remove("format");
        Lifting.TODAY.refuseNewer(bytes(tree));
        tree.put("format", 12_345_678_901L);
        assertNewer(() -> Lifting.TODAY.refuseNewer(bytes(tree)));
    }

    private static void assertNewer(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(StoreException.Kind.NEWER_FORMAT))
                .hasMessageContaining("newer Homestretch")
                .hasMessageContaining("Nothing was changed");
    }

    private JsonNode lifted(String written) throws IOException {
        return later.lifted(tree(written), Visit.class);
    }

    private JsonNode tree(String text) throws IOException {
        return mapper.readTree(text.replace('\'', '"'));
    }

    private byte[] bytes(JsonNode tree) {
        return json.text(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static UnaryOperator<ObjectNode> renaming(String from, String to) {
        return record -> record.set(to, record.remove(from));
    }
}
