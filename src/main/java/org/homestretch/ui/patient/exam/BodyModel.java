package org.homestretch.ui.patient.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.BodyChart;
import org.homestretch.patient.exam.BodyMark;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Leg;
import org.homestretch.ui.patient.record.EditName;

/** The body chart: which part the keys are at, what the brush marks, and the marks in words. */
public final class BodyModel implements Walked {

    private static final RoomWords WORDS = RoomWords.of(BodyModel.class);

    /** The parts as they stand side by side on the screen; the trunk is as wide as two. */
    private static final List<List<BodyRegion>> PLACES = List.of(
            row(BodyRegion.CHEST, BodyRegion.CHEST, BodyRegion.UPPER_BACK, BodyRegion.UPPER_BACK),
            row(BodyRegion.BELLY, BodyRegion.BELLY, BodyRegion.LOW_BACK, BodyRegion.LOW_BACK),
            row(BodyRegion.GROIN_RIGHT, BodyRegion.GROIN_LEFT, BodyRegion.BUTTOCK_LEFT, BodyRegion.BUTTOCK_RIGHT),
            row(
                    BodyRegion.FRONT_THIGH_RIGHT,
                    BodyRegion.FRONT_THIGH_LEFT,
                    BodyRegion.BACK_THIGH_LEFT,
                    BodyRegion.BACK_THIGH_RIGHT),
            row(BodyRegion.SHIN_RIGHT, BodyRegion.SHIN_LEFT, BodyRegion.CALF_LEFT, BodyRegion.CALF_RIGHT),
            row(BodyRegion.FOOT_TOP_RIGHT, BodyRegion.FOOT_TOP_LEFT, BodyRegion.HEEL_LEFT, BodyRegion.HEEL_RIGHT));

    private final ExamEdits edits;
    private final ObjectProperty<BodyMark> brush = new SimpleObjectProperty<>(BodyMark.PAIN);
    private final ObjectProperty<BodyRegion> at = new SimpleObjectProperty<>(BodyRegion.BUTTOCK_RIGHT);
    private int column = PLACES.getFirst().size() - 1;

    BodyModel(ExamEdits edits) {
        this.edits = edits;
    }

    public ObjectProperty<BodyMark> brush() {
        return brush;
    }

    public ObservableValue<BodyRegion> at() {
        return at;
    }

    ObservableValue<BodyChart> chart() {
        return edits.chart()
                .map(chart -> chart.map(one -> edits.of(one).chart()).orElse(BodyChart.EMPTY));
    }

    public void go(BodyRegion region) {
        List<BodyRegion> row = PLACES.get(rowOf(region));
        column = row.get(column) == region ? column : row.lastIndexOf(region);
        at.set(region);
    }

    @Override
    public void down(int rows) {
        int row = Math.clamp(rowOf(at.get()) + rows, 0, PLACES.size() - 1);
        at.set(PLACES.get(row).get(column));
    }

    /** To the next part beside; the trunk counts as one. */
    @Override
    public void across(int columns) {
        List<BodyRegion> row = PLACES.get(rowOf(at.get()));
        int to = column;
        do {
            to += columns;
        } while (to >= 0 && to < row.size() && row.get(to) == at.get());
        if (to >= 0 && to < row.size()) {
            column = to;
            at.set(row.get(to));
        }
    }

    /** Marks the part, or takes the mark away. */
    public void paint() {
        BodyMark mark = brush.get();
        BodyRegion region = at.get();
        edits.change(
                EditName.choice(WORDS.say("body.edit", mark.words(), name(region))),
                exam -> exam.with(exam.chart().toggled(mark, region)));
    }

    /** The marks in words, a line for each kind and side: "Pain: buttock, back of thigh R". */
    ObservableValue<List<String>> inWords() {
        return chart().map(BodyModel::inWords);
    }

    private static List<String> inWords(BodyChart chart) {
        List<String> all = new ArrayList<>();
        for (BodyMark mark : BodyMark.values()) {
            Stream.of(Optional.<Leg>empty(), Optional.of(Leg.LEFT), Optional.of(Leg.RIGHT))
                    .forEach(side -> line(chart, mark, side).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<String> line(BodyChart chart, BodyMark mark, Optional<Leg> side) {
        String parts = Arrays.stream(BodyRegion.values())
                .filter(region -> chart.has(mark, region) && region.side().equals(side))
                .map(BodyRegion::words)
                .collect(Collectors.joining(", "));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(side.map(leg -> WORDS.say("body.line.side", mark.words(), parts, letter(leg)))
                .orElseGet(() -> WORDS.say("body.line", mark.words(), parts)));
    }

    /** A part with its side, and what is marked there, as it is read aloud. */
    String spoken(BodyRegion region, BodyChart chart) {
        String marks = Arrays.stream(BodyMark.values())
                .filter(mark -> chart.has(mark, region))
                .map(mark -> mark.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return marks.isEmpty() ? name(region) : WORDS.say("body.line", name(region), marks);
    }

    private static String name(BodyRegion region) {
        return region.side()
                .map(leg -> WORDS.say("body.part.side", region.words(), letter(leg)))
                .orElseGet(region::words);
    }

    static String letter(Leg leg) {
        return WORDS.say("leg." + leg.code());
    }

    private static int rowOf(BodyRegion region) {
        int row = 0;
        while (!PLACES.get(row).contains(region)) {
            row++;
        }
        return row;
    }

    private static List<BodyRegion> row(BodyRegion... regions) {
        return List.of(regions);
    }
}
