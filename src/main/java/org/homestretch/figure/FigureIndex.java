package org.homestretch.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The text of the list. */
    public static String text(Collection<Figure> figures) throws IOException {
        List<Entry> entries = figures.stream().map(Entry::of).toList();
        return JSON.writeValueAsString(entries) + "\n";
    }

    /** The name of the file that keeps a phase, counted from 1. */
    public static String fileOf(String id, int phase) {
        return id + "-" + phase + ".svg";
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Entry(
            @JsonProperty("id") String id,
            @JsonProperty("sided") boolean sided,
            @JsonProperty("phases") List<PhaseEntry> phases,
            @JsonProperty("frame") FrameEntry frame) {

        static Entry of(Figure figure) {
            return new Entry(
                    figure.id(),
                    figure.sided(),
                    figure.phases().stream()
                            .map(phase -> new PhaseEntry(phase.label(), phase.hold()))
                            .toList(),
                    figure.frame().map(FrameEntry::of).orElse(null));
        }

        Figure figure() {
            return new Figure(
                    id,
                    sided,
                    phases.stream()
                            .map(phase -> new Figure.Phase(phase.label, phase.hold))
                            .toList(),
                    Optional.ofNullable(frame).map(FrameEntry::frame));
        }
    }

    private record PhaseEntry(
            @JsonProperty("label") String label,
            @JsonProperty("hold") boolean hold) {}

    private record FrameEntry(
            @JsonProperty("width") double width,
            @JsonProperty("height") double height,
            @JsonProperty("scale") double scale,
            @JsonProperty("x") double x,
            @JsonProperty("y") double y) {

        static FrameEntry of(Figure.Frame frame) {
            return new FrameEntry(
                    frame.width(), frame.height(), rounded(frame.scale()), rounded(frame.x()), rounded(frame.y()));
        }

        Figure.Frame frame() {
            return new Figure.Frame(width, height, scale, x, y);
        }

        /** Far finer than a pixel. */
        private static double rounded(double value) {
            return Math.round(value * 1e5) / 1e5;
        }
    }
}
