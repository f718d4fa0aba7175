package org.homestretch.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Walks through all a scene shows, to ask of every control what a single test would forget. */
public final class Walk {

    private Walk() {}

    public static Stream<Node> over(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Walk::over)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** Controls a screen reader could say nothing about: neither an accessible text nor words of their own. */
    public static List<Node> mute(Node root) {
        return over(root)
                .filter(Walk::control)
                .filter(node -> words(node).isBlank())
                .toList();
    }

    /** Buttons in sight whose words are cut short; call after the scene was laid out. */
    public static List<Node> clipped(Node root) {
        return over(root)
                .filter(ButtonBase.class::isInstance)
                .filter(Walk::inSight)
                .filter(button -> over(button).anyMatch(Walk::cutShort))
                .toList();
    }

    private static boolean cutShort(Node node) {
        return node instanceof Labeled labeled
                && inSight(node)
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Text drawn
                                && !(drawn instanceof FontIcon)
                                && !drawn.getText().equals(labeled.getText()));
    }

    private static boolean control(Node node) {
        boolean acts = node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof ListView
                || node instanceof TableView
                || node instanceof Spinner
                || node instanceof Slider;
        return acts && node.isFocusTraversable() && inSight(node);
    }

    private static boolean inSight(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (!now.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String words(Node node) {
        String said = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        if (node instanceof ButtonBase button && said.isBlank()) {
            return button.getText() == null ? "" : button.getText();
        }
        return node instanceof Label label && said.isBlank() ? label.getText() : said;
    }
}
