package org.homestretch.ui.unlock;

import atlantafx.base.controls.PasswordTextField;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.homestretch.basics.RoomWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** Ties password fields to their models and gives each an eye to look with. */
final class Secrets {

    private static final RoomWords WORDS = RoomWords.of(Secrets.class);

    private Secrets() {}

    static void tie(PasswordTextField field, StringProperty secret) {
        field.passwordProperty().subscribe(secret::set);
        secret.subscribe(wanted -> {
            if (!wanted.equals(field.getPassword())) {
                field.setText(wanted);
            }
        });
        field.setRight(eye(field));
    }

    private static Button eye(PasswordTextField field) {
        var icon = new FontIcon("fth-eye");
        var eye = new Button("", icon);
        eye.getStyleClass().addAll("icon-button", "eye");
        eye.setAccessibleText(WORDS.say("eye.said"));
        eye.setTooltip(new Tooltip(WORDS.say("eye")));
        eye.setFocusTraversable(false);
        eye.setOnAction(pressed -> {
            field.setRevealPassword(!field.getRevealPassword());
            icon.setIconLiteral(field.getRevealPassword() ? "fth-eye-off" : "fth-eye");
        });
        return eye;
    }

    static void show(Node node, ObservableValue<Boolean> when) {
        when.subscribe(seen -> {
            node.setVisible(seen);
            node.setManaged(seen);
        });
    }

    static String initials(String name) {
        String[] parts = name.replaceFirst(",.*", "")
                .replaceFirst("^Dr\\.? ", "")
                .strip()
                .split("\\s+");
        String last = parts.length < 2 ? "" : parts[parts.length - 1].substring(0, 1);
        return parts[0].substring(0, Math.min(1, parts[0].length())) + last;
    }
}
