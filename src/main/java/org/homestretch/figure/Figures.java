package org.homestretch.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The kept pictures of the exercises, read when first asked for; any thread may ask. */
public final class Figures {

    private static final String FOLDER = "/icons/exercises/";

    private final Map<String, Figure> index;
    private final Map<String, SoftReference<Picture>> read = new ConcurrentHashMap<>();

    public Figures() {
        index = Collections.unmodifiableMap(readIndex());
    }

    /** The exercises that have pictures, by their ids in the catalogue. */
    public Set<String> ids() {
        return index.keySet();
    }

    /** Labels and marks of the pictures of an exercise. */
    public Optional<Figure> figure(String id) {
        return Optional.ofNullable(index.get(id));
    }

    /** All pictures of an exercise for the right side; empty when it has none. */
    public List<Picture> phases(String id) {
        return phases(id, TreatedSide.RIGHT);
    }

    /** All pictures of an exercise for one side; empty when it has none. */
    public List<Picture> phases(String id, TreatedSide side) {
        int count = figure(id).map(figure -> figure.phases().size()).orElse(0);
        return IntStream.rangeClosed(1, count)
                .mapToObj(phase -> picture(id, phase, side))
                .toList();
    }

    /** One picture; phases count from 1. */
    public Picture picture(String id, int phase, TreatedSide side) {
        Figure figure = figure(id).orElseThrow(() -> new IllegalArgumentException("No pictures for " + id));
        if (phase < 1 || phase > figure.phases().size()) {
            throw new IllegalArgumentException("The exercise " + id + " has no phase " + phase);
        }
        return side.show(kept(FigureIndex.fileOf(id, phase)));
    }

    /** The same where it was read before and is still remembered: nothing is read for it. */
    public Optional<Picture> atHand(String id, int phase, TreatedSide side) {
        return known(FigureIndex.fileOf(id, phase)).map(side::show);
    }

    /** Nobody waits while another one is read; of two who read the same the later one is remembered. */
    private Picture kept(String file) {
        return known(file).orElseGet(() -> {
            Picture fresh = SvgPicture.read(textOf(file));
            read.put(file, new SoftReference<>(fresh));
            return fresh;
        });
    }

    private Optional<Picture> known(String file) {
        return Optional.ofNullable(read.get(file)).map(SoftReference::get);
    }

    private static Map<String, Figure> readIndex() {
        try (InputStream in = open(FigureIndex.FILE)) {
            return FigureIndex.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of exercise pictures cannot be read", e);
        }
    }

    private static String textOf(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Figures.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("The picture file " + file + " is missing");
        }
        return in;
    }
}
