package org.homestretch.figure.motion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homestretch.figure.Figure;
import org.homestretch.figure.Figures;
import org.homestretch.figure.TreatedSide;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;

/** The movements of the exercises, kept with their frames for as long as there is memory to spare. */
public final class Movements {

    private static final String FOLDER = "/org/homestretch/figure/poses/";

    private final Figures figures;
    private final Map<String, SoftReference<Movement>> known = new HashMap<>();

    public Movements(Figures figures) {
        this.figures = figures;
    }

    /** The movement of an exercise; none when it has no pictures. */
    public synchronized Optional<Movement> of(String id) {
        SoftReference<Movement> kept = known.get(id);
        Movement movement = kept == null ? null : kept.get();
        if (movement != null) {
            return Optional.of(movement);
        }
        Optional<Movement> fresh = figures.figure(id).map(this::movement);
        fresh.ifPresent(made -> known.put(id, new SoftReference<>(made)));
        return fresh;
    }

    private Movement movement(Figure figure) {
        return new Movement(figure, figures.phases(figure.id(), TreatedSide.RIGHT), () -> sketch(figure.id()));
    }

    private static Sketch sketch(String id) {
        String file = id + ".yaml";
        try (InputStream in = Movements.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("The pose file " + file + " is missing");
            }
            return PoseReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The poses of " + id + " cannot be read", e);
        }
    }
}
