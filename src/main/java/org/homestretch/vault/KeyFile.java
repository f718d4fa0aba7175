package org.homestretch.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.RoomWords;

/** The small file beside the data: who can unlock the clinic, and the data key wrapped for each of them. */
record KeyFile(int format, UUID clinic, List<PersonKey> people, Wrap recovery) {

    static final int FORMAT = 1;
    static final String NAME = "keys.json";
    /** Without its keys a clinic is lost for good, so they are kept twice. */
    static final String COPY = "keys-copy.json";

    private static final RoomWords WORDS = RoomWords.of(KeyFile.class);
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** One person's wrapped key. */
    record PersonKey(Person person, Wrap wrap) {}

    KeyFile {
        people = List.copyOf(people);
    }

    static boolean in(Folder folder) {
        return folder.has(NAME) || folder.has(COPY);
    }

    /** The keys of a folder, from the copy when the file itself is missing or damaged. */
    static KeyFile read(Folder folder) throws IOException {
        if (!in(folder)) {
            throw new VaultException(VaultException.Kind.NOT_A_CLINIC, WORDS.say("clinic.none", folder.path()));
        }
        var first = parse(folder.read(NAME));
        var keys = first.isPresent() ? first : parse(folder.read(COPY));
        return keys.orElseThrow(() -> new VaultException(VaultException.Kind.DAMAGED, WORDS.say("keys.damaged", NAME)));
    }

    void write(Folder folder) throws IOException {
        var content = JSON.createObjectNode();
        JsonNode keys = JSON.valueToTree(this);
        content.put("check", check(keys));
        content.set("keys", keys);
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
        folder.replace(NAME, bytes);
        folder.replace(COPY, bytes);
    }

    /** Writes both files again when one of them is damaged, missing or older than the other. */
    void mend(Folder folder) throws IOException {
        var first = folder.read(NAME);
        var second = folder.read(COPY);
        boolean alike = first.isPresent() && second.isPresent() && MessageDigest.isEqual(first.get(), second.get());
        if (!alike) {
            write(folder);
        }
    }

    Optional<PersonKey> of(String name) {
        return people.stream().filter(key -> key.person().name().equals(name)).findFirst();
    }

    KeyFile with(PersonKey changed) {
        var all = new ArrayList<>(people);
        all.replaceAll(key -> key.person().equals(changed.person()) ? changed : key);
        return new KeyFile(format, clinic, all, recovery);
    }

    private static Optional<KeyFile> parse(Optional<byte[]> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode whole = JSON.readTree(content.get());
            JsonNode keys = whole.path("keys");
            if (!whole.path("check").asText().equals(check(keys))) {
                return Optional.empty();
            }
            refuseNewer(keys.path("format").asInt());
            return Optional.of(JSON.treeToValue(keys, KeyFile.class));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static void refuseNewer(int format) {
        if (format > FORMAT) {
            throw new VaultException(VaultException.Kind.NEWER_FORMAT, WORDS.say("newer"));
        }
    }

    private static String check(JsonNode keys) throws JsonProcessingException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(keys));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256.", impossible);
        }
    }
}
