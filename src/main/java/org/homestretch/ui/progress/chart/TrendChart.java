package org.homestretch.ui.progress.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Scores over time with the days of programs and the band of meaningful change; the mouse or Left and Right read a point. */
public final class TrendChart extends Region {

    private final ObjectProperty<Plot> plot = new SimpleObjectProperty<>(Plot.NONE);
    private final ObjectProperty<Optional<LocalDate>> read = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ChartLayer drawing = new ChartLayer();
    private final ChartLayer pointer = new ChartLayer();
    private final Label reading = new Label();
    private Optional<PlotArea> area = Optional.empty();

    public TrendChart() {
        getStyleClass().add("trend-chart");
        reading.getStyleClass().add("chart-reading");
        reading.setManaged(false);
        reading.setMouseTransparent(true);
        getChildren().addAll(drawing, pointer, reading);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        plot.subscribe(this::redraw);
        read.subscribe(this::point);
        addEventHandler(MouseEvent.MOUSE_MOVED, moved -> hover(moved.getX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, left -> read.set(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> read.set(Optional.empty()));
    }

    public ObjectProperty<Plot> plot() {
        return plot;
    }

    /** What the chart shows, for screen readers. */
    public String getName() {
        return name.get();
    }

    public void setName(String words) {
        name.set(words);
        point();
    }

    /** The point that is read out, in words; empty while none is. */
    public String reading() {
        return reading.isVisible() ? reading.getText() : "";
    }

    @Override
    protected void layoutChildren() {
        if (area.isEmpty() && getWidth() > 0 && getHeight() > 0 && !plot.get().empty()) {
            area = Optional.of(TrendDrawing.draw(drawing, plot.get(), getWidth(), getHeight()));
            point();
        }
    }

    @Override
    protected void setWidth(double width) {
        super.setWidth(width);
        redraw();
    }

    @Override
    protected void setHeight(double height) {
        super.setHeight(height);
        redraw();
    }

    private void redraw() {
        area = Optional.empty();
        drawing.getChildren().clear();
        read.set(read.get().filter(plot.get().days()::contains));
        point();
        requestLayout();
    }

    private void hover(double x) {
        read.set(area.map(drawn -> drawn.nearest(x)));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1, event);
            case RIGHT -> step(1, event);
            case HOME -> step(-plot.get().days().size(), event);
            case END -> step(plot.get().days().size(), event);
            default -> {}
        }
    }

    private void step(int by, KeyEvent event) {
        List<LocalDate> days = plot.get().days();
        if (!days.isEmpty()) {
            int last = days.size() - 1;
            int next = read.get().map(day -> days.indexOf(day) + by).orElse(by < 0 ? last : 0);
            read.set(Optional.of(days.get(Math.clamp(next, 0, last))));
        }
        event.consume();
    }

    private void point() {
        pointer.getChildren().clear();
        reading.setVisible(read.get().isPresent() && area.isPresent());
        read.get().ifPresent(day -> area.ifPresent(drawn -> pointAt(day, drawn)));
        setAccessibleText(name.get() + (reading.isVisible() ? ". " + reading.getText() : ""));
    }

    private void pointAt(LocalDate day, PlotArea drawn) {
        pointer.upright(drawn.x(day), drawn.top(), drawn.bottom(), "chart-pointer");
        reading.setText(plot.get().reading(day));
        reading.applyCss();
        reading.autosize();
        double x = Math.clamp(drawn.x(day) - reading.getWidth() / 2, 0, Math.max(0, getWidth() - reading.getWidth()));
        reading.relocate(Math.rint(x), 0);
    }
}
