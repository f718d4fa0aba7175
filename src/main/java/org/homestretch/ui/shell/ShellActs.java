package org.homestretch.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.kit.layout.Offer;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Stop;
import org.homestretch.ui.kit.work.View;

/** What the window can be told to do, by a key, a button or the search. */
final class ShellActs {

    private static final RoomWords WORDS = RoomWords.of(ShellActs.class);

    private final ObjectProperty<View> place;
    private final Map<View, Screen> screens;
    private final Overlay overlay;
    private final Supplier<List<Stop>> stops;
    private final Runnable locking;
    private final Runnable again;

    /** What the acts reach for beside the views. */
    record Means(Overlay overlay, Supplier<List<Stop>> stops, Runnable locking, Runnable again) {}

    ShellActs(ObjectProperty<View> place, Map<View, Screen> screens, Means means) {
        this.place = place;
        this.screens = screens;
        overlay = means.overlay();
        stops = means.stops();
        locking = means.locking();
        again = means.again();
    }

    /** The keys of the window. */
    ShellKeys.Acts keys() {
        return new ShellKeys.Acts(
                List.of(
                        new ShellKeys.Act("Shortcut+K", overlay::search),
                        new ShellKeys.Act("Shortcut+1", () -> go(View.PATIENTS)),
                        new ShellKeys.Act("Shortcut+2", () -> go(View.PROGRAM)),
                        new ShellKeys.Act("Shortcut+3", () -> go(View.PROGRESS)),
                        new ShellKeys.Act("Shortcut+4", () -> go(View.LIBRARY)),
                        new ShellKeys.Act("Shortcut+Comma", () -> go(View.SETTINGS)),
                        new ShellKeys.Act("Shortcut+N", this::newPatient),
                        new ShellKeys.Act("Shortcut+F", this::filter),
                        new ShellKeys.Act("Shortcut+L", locking),
                        new ShellKeys.Act("F1", this::help),
                        new ShellKeys.Act("F6", () -> Panes.next(stops.get(), 1)),
                        new ShellKeys.Act("Shift+F6", () -> Panes.next(stops.get(), -1))),
                List.of(
                        new ShellKeys.Act("Shortcut+Z", this::undo),
                        new ShellKeys.Act("Shortcut+Y", this::redo),
                        new ShellKeys.Act("Shortcut+Shift+Z", this::redo)));
    }

    /** What the search offers to do: what can be done anywhere, and what the views have to offer. */
    List<Hit> actions() {
        var offered = screens.entrySet().stream()
                .flatMap(screen -> screen.getValue().offers().stream().map(offer -> hit(screen.getKey(), offer)));
        return Stream.concat(everywhere(), offered).toList();
    }

    private Stream<Hit> everywhere() {
        return Stream.of(
                action("act.new", "Ctrl N", this::newPatient),
                action("act.program", "Ctrl 2", () -> go(View.PROGRAM)),
                action("act.visit", "Ctrl 3", () -> go(View.PROGRESS)),
                action("act.library", "Ctrl 4", () -> go(View.LIBRARY)),
                action("settings", "Ctrl ,", () -> go(View.SETTINGS)),
                action("act.lock", "Ctrl L", locking),
                action("keys.sheet", "F1", this::help));
    }

    private static Hit action(String key, String keys, Runnable doing) {
        return new Hit(Hit.Kind.ACTION, WORDS.say(key), KeyCaps.words(keys), doing);
    }

    private Hit hit(View there, Offer offer) {
        return new Hit(Hit.Kind.ACTION, offer.words(), offer.about(), () -> {
            go(there);
            offer.way().run();
        });
    }

    Screen inFront() {
        return whole(place.get());
    }

    /** What is to be done with a view needs all of it. */
    private Screen whole(View view) {
        Screen screen = screens.get(view);
        screen.pieces().whole();
        return screen;
    }

    /** A view that is in front already takes the keys again. */
    void go(View there) {
        overlay.close();
        if (place.get() == there) {
            again.run();
        } else {
            place.set(there);
        }
    }

    void undo() {
        inFront().undo();
    }

    void redo() {
        inFront().redo();
    }

    private void newPatient() {
        overlay.close();
        place.set(View.PATIENTS);
        whole(View.PATIENTS).create();
    }

    void filter() {
        overlay.close();
        inFront().filter();
    }

    void help() {
        overlay.keys(inFront().keys());
    }
}
