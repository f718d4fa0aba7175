package org.homestretch.ui.patient.exam;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.exam.BodyChart;
import org.homestretch.patient.exam.BodyMark;
import org.homestretch.patient.exam.BodyRegion;
import org.homestretch.patient.exam.Leg;
import org.homestretch.ui.kit.focus.Keystroke;

/** The body from the front and from behind, in parts that can be marked: one tab stop. */
final class BodyPicture extends Pane {

    private static final RoomWords WORDS = RoomWords.of(BodyPicture.class);

    private static final PseudoClass PAIN = PseudoClass.getPseudoClass("pain");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final double WIDTH = 268;
    private static final double HEIGHT = 300;
    private static final double TOP = 18;
    private static final double FRONT = 8;
    private static final double BACK = 140;
    private static final double STEP = 6;

    private final BodyModel model;
    private final Map<BodyRegion, Polygon> parts = new EnumMap<>(BodyRegion.class);
    private final Group marks = new Group();

    BodyPicture(BodyModel model) {
        this.model = model;
        setId("bodyChart");
        getStyleClass().add("body-chart");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        view("body.front", FRONT, true);
        view("body.back", BACK, false);
        marks.setMouseTransparent(true);
        getChildren().add(marks);
        model.chart().subscribe(this::show);
        model.at().subscribe(this::go);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, click -> requestFocus());
    }

    private void view(String name, double left, boolean front) {
        text(WORDS.say(name), left + BodyShape.MIDDLE, TOP - 6);
        var outline = new SVGPath();
        outline.setContent(BodyShape.OUTLINE);
        outline.getStyleClass().add("body-outline");
        outline.setMouseTransparent(true);
        outline.relocate(
                left + outline.getBoundsInLocal().getMinX(),
                TOP + outline.getBoundsInLocal().getMinY());
        getChildren().add(outline);
        for (BodyRegion region : BodyRegion.values()) {
            if (region.front() == front) {
                part(region, left);
            }
        }
        Leg first = front ? Leg.RIGHT : Leg.LEFT;
        text(BodyModel.letter(first), left + BodyShape.MIDDLE - 25, HEIGHT - 4);
        text(BodyModel.letter(first.other()), left + BodyShape.MIDDLE + 25, HEIGHT - 4);
    }

    private void text(String words, double middle, double y) {
        var text = new Text(words);
        text.getStyleClass().add("body-text");
        text.setMouseTransparent(true);
        text.setY(y);
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(middle - bounds.getWidth() / 2));
        getChildren().add(text);
    }

    private void part(BodyRegion region, double left) {
        var part = new Polygon(BodyShape.of(region));
        part.getStyleClass().add("body-part");
        part.setLayoutX(left);
        part.setLayoutY(TOP);
        part.setOnMousePressed(click -> {
            model.go(region);
            model.paint();
        });
        parts.put(region, part);
        getChildren().add(part);
    }

    private void go(BodyRegion at) {
        parts.forEach((region, part) -> {
            part.pseudoClassStateChanged(AT, region == at);
            part.setViewOrder(region == at ? -1 : 0);
        });
        marks.setViewOrder(-2);
        setAccessibleText(model.spoken(at, model.chart().getValue()));
    }

    /** Pain is solid, tingling dotted, numbness hatched, each seen through the others. */
    private void show(BodyChart chart) {
        marks.getChildren().clear();
        parts.forEach((region, part) -> {
            part.pseudoClassStateChanged(PAIN, chart.has(BodyMark.PAIN, region));
            if (chart.has(BodyMark.TINGLING, region)) {
                dots(part);
            }
            if (chart.has(BodyMark.NUMB, region)) {
                hatch(part);
            }
        });
        setAccessibleText(model.spoken(model.at().getValue(), chart));
    }

    private void dots(Polygon part) {
        var box = part.getLayoutBounds();
        for (double y = box.getMinY() + STEP / 2; y < box.getMaxY(); y += STEP) {
            for (double x = box.getMinX() + STEP / 2; x < box.getMaxX(); x += STEP) {
                if (part.contains(x, y)) {
                    var dot = new Circle(part.getLayoutX() + x, part.getLayoutY() + y, 1.3);
                    dot.getStyleClass().add("body-dot");
                    marks.getChildren().add(dot);
                }
            }
        }
    }

    private void hatch(Polygon part) {
        var box = part.getLayoutBounds();
        var clip = new Polygon(
                part.getPoints().stream().mapToDouble(Double::doubleValue).toArray());
        clip.setLayoutX(part.getLayoutX());
        clip.setLayoutY(part.getLayoutY());
        var lines = new Group();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += STEP) {
            var line = new Line(x, box.getMaxY(), x + box.getHeight(), box.getMinY());
            line.getStyleClass().add("body-hatch");
            line.setLayoutX(part.getLayoutX());
            line.setLayoutY(part.getLayoutY());
            lines.getChildren().add(line);
        }
        lines.setClip(clip);
        marks.getChildren().add(lines);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        OptionalInt digit = Keystroke.digit(event);
        boolean brush = digit.isPresent() && digit.getAsInt() >= 1 && digit.getAsInt() <= BodyMark.values().length;
        if (brush) {
            model.brush().set(BodyMark.values()[digit.getAsInt() - 1]);
        }
        if (brush || goes(event)) {
            event.consume();
        }
    }

    private boolean goes(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            model.paint();
            return true;
        }
        return Arrows.go(event.getCode(), model);
    }
}
