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
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.GraphField;
import org.homestretch.progress.graph.GraphPlan;

/** Scores over time with the days of programs and the band of meaningful change; the mouse or Left and Right read a point. */
public final class TrendChart extends Region {

    private final ObjectProperty<Graph> graph = new SimpleObjectProperty<>(Graph.NONE);
    private final ObjectProperty<Optional<LocalDate>> read = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ChartLayer drawing = new ChartLayer();
    private final GraphPainter painter = new GraphPainter(drawing);
    private final ChartLayer pointer = new ChartLayer();
    private final Label reading = new Label();
    private Optional<GraphField> area = Optional.empty();

    public TrendChart() {
        getStyleClass().add("trend-chart");
        reading.getStyleClass().add("chart-reading");
        reading.setManaged(false);
        reading.setMouseTransparent(true);
        getChildren().addAll(drawing, pointer, reading);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        graph.subscribe(this::redraw);
        read.subscribe(this::point);
        addEventHandler(MouseEvent.MOUSE_MOVED, moved -> hover(moved.getX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, left -> read.set(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> read.set(Optional.empty()));
    }

    public ObjectProperty<Graph> graph() {
        return graph;
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
        if (area.isEmpty() && getWidth() > 0 && getHeight() > 0 && !graph.get().empty()) {
            area = Optional.of(painter.paint(graph.get(), new GraphPlan.Size(getWidth(), getHeight())));
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
        read.set(read.get().filter(graph.get().days()::contains));
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
            case HOME -> step(-graph.get().days().size(), event);
            case END -> step(graph.get().days().size(), event);
            default -> {}
        }
    }

    private void step(int by, KeyEvent event) {
        List<LocalDate> days = graph.get().days();
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

    private void pointAt(LocalDate day, GraphField drawn) {
        pointer.upright(drawn.x(day), drawn.top(), drawn.bottom(), "chart-pointer");
        reading.setText(ScreenGraphWords.reading(graph.get(), day));
        reading.applyCss();
        reading.autosize();
        double x = Math.clamp(drawn.x(day) - reading.getWidth() / 2, 0, Math.max(0, getWidth() - reading.getWidth()));
        reading.relocate(Math.rint(x), 0);
    }
}
