package org.homestretch.ui.kit.layout;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** Makes views a piece between two frames: the one in front first, then, while nobody does anything, those to come. */
public final class MakingViews extends AnimationTimer {

    private static final long LULL = TimeUnit.MILLISECONDS.toNanos(250);

    private final Pane place;
    private final Collection<Screen> screens;
    private Optional<Screen> front = Optional.empty();
    private boolean asked;
    private boolean resting;
    private long busy;

    /** The place is where the view in front lies, and out of sight those that were never in front. */
    public MakingViews(Pane place, Collection<Screen> screens) {
        this.place = place;
        this.screens = screens;
    }

    /** Call once: it goes on while the window shows the place, until all is made. */
    public void begin() {
        place.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                stop();
            } else {
                start();
            }
        });
    }

    /** A view comes to the front, whatever there is of it. */
    public void show(Screen screen) {
        front = Optional.of(screen);
        Parent view = screen.pieces().frame();
        place.getChildren().removeIf(other -> other != view && other.isVisible());
        view.setVisible(true);
        if (!place.getChildren().contains(view)) {
            place.getChildren().addFirst(view);
        }
    }

    /** Nothing more is made, as when the clinic closes while its window still stands. */
    public void rest() {
        resting = true;
        stop();
    }

    /** Somebody works in the window: what is not needed yet waits. */
    public void waitAWhile() {
        busy = System.nanoTime();
    }

    /** What the window was told meanwhile comes before the next piece. */
    @Override
    public void handle(long now) {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> Platform.runLater(this::makeNext));
        }
    }

    private void makeNext() {
        asked = false;
        Optional<Screen> unmade = unmade();
        if (resting || unmade.isEmpty()) {
            stop();
        } else if (place.getScene() != null && (isFront(unmade.get()) || System.nanoTime() - busy > LULL)) {
            make(unmade.get());
        }
    }

    private Optional<Screen> unmade() {
        return Stream.concat(front.stream(), screens.stream())
                .filter(screen -> !screen.pieces().made().get())
                .findFirst();
    }

    private boolean isFront(Screen screen) {
        return front.filter(screen::equals).isPresent();
    }

    /**
     * A view lies in the window while it is made, so that each piece is styled and laid out with the next frame. Once
     * made it waits outside, where it costs nothing when the record changes.
     */
    private void make(Screen screen) {
        Parent view = screen.pieces().frame();
        if (view.getParent() == null) {
            view.setVisible(false);
            place.getChildren().add(view);
        }
        screen.pieces().next();
        if (screen.pieces().made().get() && !isFront(screen)) {
            place.getChildren().remove(view);
        }
    }
}
