package org.homestretch.figure.scene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homestretch.figure.body.NerveCourse;
import org.homestretch.figure.body.Target;
import org.homestretch.figure.prop.Entry;
import org.homestretch.figure.prop.PoseException;
import org.homestretch.figure.prop.Prop;
import org.homestretch.figure.prop.PropShelf;

/** Reads a pose file: one exercise, its view, its things and its phases. */
public final class PoseReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String file;
    private final Entry root;
    private final ObjectNode base = YAML.createObjectNode();

    private PoseReader(String file, JsonNode node) {
        this.file = file;
        this.root = new Entry(file, node);
        if (root.has("base")) {
            base.setAll(group("base", root.node("base")));
        }
    }

    /** Reads the file of one exercise; the name of the file is the id of the exercise. */
    public static Sketch read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readString(file));
    }

    /** Reads the text of a pose file. */
    public static Sketch read(String fileName, String text) {
        try {
            return new PoseReader(fileName, YAML.readTree(text)).sketch();
        } catch (JsonProcessingException e) {
            throw new PoseException(fileName + " is not YAML: " + e.getOriginalMessage());
        }
    }

    private Sketch sketch() {
        String id = file.replaceFirst("\\.yaml$", "");
        Sketch.Sidedness sidedness = root.yes("sided", "no") ? Sketch.Sidedness.SIDED : Sketch.Sidedness.BOTH;
        Sketch.Shade shade = root.yes("shadow", "yes") ? Sketch.Shade.SHADOW : Sketch.Shade.NONE;
        Sketch sketch = new Sketch(id, sidedness, view(), shade, phases());
        root.end();
        return sketch;
    }

    private View view() {
        double[] look = root.numbers("view", 0, 10);
        String panel = root.text("panel", "standard");
        return new View(
                look[0],
                look[1],
                panel(panel),
                root.maybeNumber("width"),
                root.has("centre") ? Optional.of(root.pair("centre")) : Optional.empty());
    }

    private View.Panel panel(String name) {
        for (View.Panel panel : View.Panel.values()) {
            if (panel.name().toLowerCase(Locale.ROOT).equals(name)) {
                return panel;
            }
        }
        throw root.wrong("panel", "must be wide, standard or portrait, not " + name);
    }

    private List<Sketch.Phase> phases() {
        List<Prop> props = props(root);
        Marks marks = marks(root).orElse(Marks.NONE);
        List<Sketch.Phase> phases = new ArrayList<>();
        ObjectNode before = base;
        for (Entry entry : root.entries("phases")) {
            ObjectNode pose = pose(entry, before);
            phases.add(phase(entry, pose, props, marks));
            before = pose;
        }
        if (phases.isEmpty()) {
            throw root.wrong("phases", "are missing");
        }
        return phases;
    }

    /** The pose of a phase: the base, or the phase before, with the phase's own keys over it. */
    private ObjectNode pose(Entry entry, ObjectNode before) {
        boolean goesOn = entry.text("from", "base").equals("prev");
        ObjectNode pose = (goesOn ? before : base).deepCopy();
        if (entry.has("pose")) {
            pose.setAll(group("pose", entry.node("pose")));
        }
        return pose;
    }

    private ObjectNode group(String key, JsonNode node) {
        if (node instanceof ObjectNode group) {
            return group;
        }
        throw root.wrong(key, "must be a group of keys");
    }

    private Sketch.Phase phase(Entry entry, ObjectNode pose, List<Prop> common, Marks marks) {
        List<Prop> props = new ArrayList<>(common);
        props.addAll(props(entry));
        Sketch.Overlay overlay = new Sketch.Overlay(
                entry.entries("arrows").stream().map(PoseReader::arrow).toList(), ghost(entry));
        Sketch.Phase phase = new Sketch.Phase(
                entry.text("label", "Step"),
                entry.yes("hold", "no"),
                PoseKeys.pose(new Entry(entry.where() + ": pose", pose)),
                props,
                marks(entry).orElse(marks),
                overlay);
        entry.end();
        return phase;
    }

    private OptionalInt ghost(Entry entry) {
        if (!entry.has("ghost")) {
            return OptionalInt.empty();
        }
        int phases = root.entries("phases").size();
        double phase = entry.number("ghost");
        if (phase < 1 || phase > phases) {
            throw entry.wrong("ghost", "must be a phase from 1 to " + phases);
        }
        return OptionalInt.of((int) phase - 1);
    }

    private static Arrow arrow(Entry entry) {
        Arrow arrow = new Arrow(
                entry.place("from"),
                entry.place("to"),
                entry.number("bend", 0),
                entry.yes("both", "no") ? Arrow.Heads.BOTH : Arrow.Heads.ONE);
        entry.end();
        return arrow;
    }

    private static List<Prop> props(Entry entry) {
        List<Prop> props = new ArrayList<>();
        entry.list("props").forEach(node -> props.add(PropShelf.take(entry.where() + ": props", node)));
        return props;
    }

    private static Optional<Marks> marks(Entry entry) {
        if (!entry.has("target")) {
            return Optional.empty();
        }
        List<Target> muscles = new ArrayList<>();
        List<NerveCourse> nerves = new ArrayList<>();
        for (String name : entry.texts("target")) {
            Optional<NerveCourse> nerve = NerveCourse.named(name);
            nerve.ifPresent(nerves::add);
            if (nerve.isEmpty()) {
                muscles.add(Target.named(name)
                        .orElseThrow(() -> entry.wrong("target", "names no muscle: \"" + name + "\"")));
            }
        }
        return Optional.of(new Marks(muscles, nerves));
    }
}
