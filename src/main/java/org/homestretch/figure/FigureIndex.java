package org.homestretch.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of kept pictures beside them: index.json. */
public final class FigureIndex {

    /** The name of the list in the folder of the pictures. */
    public static final String FILE = "index.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FigureIndex() {}

    /** Reads the list; the exercises come in the order of their ids. */
    public static Map<String, Figure> read(InputStream json) throws IOException {
        Map<String, Figure> figures = new TreeMap<>();
        for (Entry entry : JSON.readValue(json, Entry[].class)) {
            figures.put(entry.id, entry.figure());
        }
        return figures;
    }

    /** Writes the list into the folder of the pictures. */
    public static void write(Path folder, Collection<Figure> figures) throws IOException {
        List<Entry> entries = figures.stream().map(Entry::of).toList();
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(entries) + "\n");
    }

    /** The name of the file that keeps a phase, counted from 1. */
    public static String fileOf(String id, int phase) {
        return id + "-" + phase + ".svg";
    }

    private record Entry(
            @JsonProperty("id") String id,
            @JsonProperty("sided") boolean sided,
            @JsonProperty("phases") List<PhaseEntry> phases) {

        static Entry of(Figure figure) {
            return new Entry(
                    figure.id(),
                    figure.sided(),
                    figure.phases().stream()
                            .map(phase -> new PhaseEntry(phase.label(), phase.hold()))
                            .toList());
        }

        Figure figure() {
            return new Figure(
                    id,
                    sided,
                    phases.stream()
                            .map(phase -> new Figure.Phase(phase.label, phase.hold))
                            .toList());
        }
    }

    private record PhaseEntry(
            @JsonProperty("label") String label,
            @JsonProperty("hold") boolean hold) {}
}
