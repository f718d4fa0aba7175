package org.homestretch.ui.kit.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.homestretch.basics.RoomWords;

/** Finds the view of a controller, {@code PatientController} has {@code PatientView.fxml}, in the folder of its screen. */
public final class Fxml {

    private Fxml() {}

    /** The view with this controller tied to it; the words come from the {@code messages.properties} beside the view. */
    public static Parent viewOf(Object controller) {
        Class<?> type = controller.getClass();
        String view = type.getSimpleName().replace("Controller", "View") + ".fxml";
        String room = roomOf(type, view);
        var loader = new FXMLLoader(
                type.getResource(path(room, view)), RoomWords.of(type).all());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The view " + view + " cannot be read.", unreadable);
        }
    }

    /** The controllers of a screen lie in rooms of their own; its views and its words lie together. */
    private static String roomOf(Class<?> type, String view) {
        String room = type.getPackageName();
        while (type.getResource(path(room, view)) == null) {
            int last = room.lastIndexOf('.');
            if (last < 0) {
                throw new IllegalStateException("There is no " + view + " beside or above " + type.getName());
            }
            room = room.substring(0, last);
        }
        return room;
    }

    private static String path(String room, String file) {
        return "/" + room.replace('.', '/') + "/" + file;
    }
}
