package org.homestretch.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import org.homestretch.ui.kit.Place;
import org.homestretch.ui.kit.Screen;

/** What the window can be told to do, by a key, a button or the search. */
final class ShellActs {

    private final ObjectProperty<Place> place;
    private final Map<Place, Screen> screens;
    private final Overlay overlay;
    private final Supplier<List<Parent>> panes;
    private final Runnable locking;

    ShellActs(
            ObjectProperty<Place> place,
            Map<Place, Screen> screens,
            Overlay overlay,
            Supplier<List<Parent>> panes,
            Runnable locking) {
        this.place = place;
        this.screens = screens;
        this.overlay = overlay;
        this.panes = panes;
        this.locking = locking;
    }

    /** The keys of the window. */
    ShellKeys.Acts keys() {
        return new ShellKeys.Acts(
                List.of(
                        new ShellKeys.Act("Shortcut+K", overlay::search),
                        new ShellKeys.Act("Shortcut+1", () -> go(Place.PATIENTS)),
                        new ShellKeys.Act("Shortcut+2", () -> go(Place.PROGRAM)),
                        new ShellKeys.Act("Shortcut+3", () -> go(Place.PROGRESS)),
                        new ShellKeys.Act("Shortcut+4", () -> go(Place.LIBRARY)),
                        new ShellKeys.Act("Shortcut+Comma", () -> go(Place.SETTINGS)),
                        new ShellKeys.Act("Shortcut+N", this::newPatient),
                        new ShellKeys.Act("Shortcut+F", this::filter),
                        new ShellKeys.Act("Shortcut+L", locking),
                        new ShellKeys.Act("F1", this::help),
                        new ShellKeys.Act("F6", () -> Panes.next(panes.get(), 1)),
                        new ShellKeys.Act("Shift+F6", () -> Panes.next(panes.get(), -1))),
                List.of(
                        new ShellKeys.Act("Shortcut+Z", this::undo),
                        new ShellKeys.Act("Shortcut+Y", this::redo),
                        new ShellKeys.Act("Shortcut+Shift+Z", this::redo)));
    }

    /** What the search offers to do. */
    List<Hit> actions() {
        return List.of(
                action("New patient", "Ctrl N", this::newPatient),
                action("Build program", "Ctrl 2", () -> go(Place.PROGRAM)),
                action("Record visit", "Ctrl 3", () -> go(Place.PROGRESS)),
                action("Exercise library", "Ctrl 4", () -> go(Place.LIBRARY)),
                action("Settings", "Ctrl ,", () -> go(Place.SETTINGS)),
                action("Lock", "Ctrl L", locking),
                action("Keys of this view", "F1", this::help));
    }

    private static Hit action(String title, String keys, Runnable doing) {
        return new Hit(Hit.Kind.ACTION, title, keys, doing);
    }

    Screen inFront() {
        return screens.get(place.get());
    }

    void go(Place there) {
        place.set(there);
    }

    void undo() {
        inFront().undo();
    }

    void redo() {
        inFront().redo();
    }

    private void newPatient() {
        go(Place.PATIENTS);
        screens.get(Place.PATIENTS).create();
    }

    void filter() {
        inFront().filter();
    }

    void help() {
        overlay.keys(inFront().keys());
    }
}
