package org.homestretch.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Finds the view beside a controller: {@code PatientController} has {@code PatientView.fxml} and its words. */
public final class Fxml {

    private Fxml() {}

    /** The view with this controller tied to it; the words come from {@code messages.properties} beside it. */
    public static Parent viewOf(Object controller) {
        Class<?> type = controller.getClass();
        String view = type.getSimpleName().replace("Controller", "View") + ".fxml";
        var words = ResourceBundle.getBundle(type.getPackageName() + ".messages");
        var loader = new FXMLLoader(type.getResource(view), words);
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The view " + view + " cannot be read.", unreadable);
        }
    }
}
