package org.homestretch.print.sheet.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Painter;
import org.homestretch.print.page.Palette;
import org.homestretch.print.sheet.text.Text;

/** One block of a sheet: a band of a template, what its elements show and where in the block each of them stands. */
public final class Block {

    /** Room beside broken lines, so that nothing breaks them again. */
    private static final double SLACK = 12;

    private final String template;
    private final Map<String, Object> fields = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Palette palette;
    private double height;

    public Block(String template, String band, Palette palette) {
        this.template = template;
        this.palette = palette;
        fields.put("band", band);
    }

    public String template() {
        return template;
    }

    public Map<String, Object> fields() {
        return fields;
    }

    public double height() {
        return height;
    }

    public Block height(double tall) {
        height = tall;
        return this;
    }

    /** Where an element of the block stands; one without a place is not printed. */
    public Map<String, Place> places() {
        return places;
    }

    /** Lines that begin at a point. */
    public Block text(String key, Text text, double x, double y) {
        if (!text.empty()) {
            put(key, text.styled(palette), new Place(x, y, text.width() + SLACK, text.height() + SLACK));
        }
        return this;
    }

    /** Lines that end at the right of a place, or stand as its element asks. */
    public Block text(String key, Text text, Place place) {
        if (!text.empty()) {
            put(key, text.styled(palette), place);
        }
        return this;
    }

    /** Lines in a size of their own, not that of their style. */
    public Block sized(String key, Text text, double x, double y) {
        text(key, text, x, y);
        fields.computeIfPresent(key, (name, styled) -> "<style size=\"" + text.size() + "\">" + styled + "</style>");
        return this;
    }

    /** Lines of several sizes, one under the other. */
    public Block sized(String key, List<Text> texts, Place place) {
        String all = texts.stream()
                .map(text -> "<style size=\"" + text.size() + "\">" + text.styled(palette) + "</style>")
                .collect(Collectors.joining("\n"));
        return put(key, all, place);
    }

    public Block drawing(String key, Painter painter, Place place) {
        return put(key, new Drawing(painter), place);
    }

    public Block put(String key, Object value, Place place) {
        fields.put(key, value);
        places.put(key, place);
        return this;
    }

    /** A word that goes with an element, such as what is seen in a picture. */
    public Block saying(String key, String words) {
        fields.put(key, words);
        return this;
    }
}
