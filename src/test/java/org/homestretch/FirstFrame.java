package org.homestretch;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.homestretch.command.OpenWindow;

/** A child of the benchmark: opens the workstation, or an empty window, and says when its first frame was drawn. */
public final class FirstFrame {

    static final String DRAWN = "first frame";

    private static final int FRAMES = 2;
    private static final long LOOK_AGAIN_MS = 2;

    private FirstFrame() {}

    /** An empty window of the same size, to compare with. */
    public static final class Empty extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Empty")), 1440, 900));
            stage.show();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OpenWindow window = args[0].equals("empty") ? folder -> Application.launch(Empty.class) : App::open;
        Thread.ofPlatform()
                .start(() -> window.open(args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty()));
        while (!looking()) {
            Thread.sleep(LOOK_AGAIN_MS);
        }
    }

    /** Whether the toolkit has started; from then on it is asked for its first window at every turn. */
    private static boolean looking() {
        try {
            Platform.runLater(FirstFrame::look);
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void look() {
        if (Window.getWindows().stream().noneMatch(Window::isShowing)) {
            Platform.runLater(FirstFrame::look);
            return;
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    System.out.println(DRAWN);
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
