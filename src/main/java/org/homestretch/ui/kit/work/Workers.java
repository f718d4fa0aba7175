package org.homestretch.ui.kit.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;

/** The threads beside the screen's: one reads and saves records, in order; one does long work and holds up no save. */
public final class Workers implements Tasks, AutoCloseable {

    private static final RoomWords WORDS = RoomWords.of(Workers.class);

    private static final Duration QUIET = Duration.ofMillis(120);

    /** A save or a print in hand is worth waiting for. */
    private static final Duration LAST_WORK = Duration.ofSeconds(30);

    /** A picture nobody will see is not. */
    private static final Duration LAST_PICTURE = Duration.ofSeconds(1);

    private final Lane records;
    private final Lane aside;
    private final Notices notices;
    private final Duration patience;
    private final Map<String, PauseTransition> waiting = new HashMap<>();

    /** Threads for records and papers. */
    public Workers(Notices notices) {
        this(notices, "records", LAST_WORK);
    }

    private Workers(Notices notices, String name, Duration patience) {
        this.notices = notices;
        this.patience = patience;
        records = new Lane("homestretch-" + name);
        aside = new Lane("homestretch-" + name + "-aside");
    }

    /** Threads that only draw: closing hardly waits for them. */
    public static Workers drawing(Notices notices, String name) {
        return new Workers(notices, name, LAST_PICTURE);
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        begin(what, piece(what, work, done, failed), failed);
    }

    /** It passes through the lane of the records, so that all that was saved before is there when it begins. */
    @Override
    public <T> void aside(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Runnable piece = piece(what, work, done, failed);
        begin(what, () -> aside.take(piece), failed);
    }

    private void begin(String what, Runnable piece, Consumer<Throwable> failed) {
        if (!records.take(piece)) {
            fail(what, new Unable(WORDS.say("locked.meanwhile")), failed);
        }
    }

    /** Even an error of the machine is caught, for the work that comes after must still be done. */
    private <T> Runnable piece(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return () -> {
            Runnable end;
            try {
                T result = OnScreen.leave(work);
                end = () -> done.accept(result);
            } catch (Throwable failure) {
                end = () -> fail(what, failure, failed);
            }
            Platform.runLater(end);
        };
    }

    private void fail(String what, Throwable failure, Consumer<Throwable> failed) {
        notices.failed(what, failure);
        failed.accept(failure);
    }

    @Override
    public void later(String key, Runnable work) {
        PauseTransition pause = waiting.computeIfAbsent(
                key, name -> new PauseTransition(javafx.util.Duration.millis(QUIET.toMillis())));
        pause.setOnFinished(finished -> work.run());
        pause.playFromStart();
    }

    /** Lets the work in hand finish: closing must not lose a save. */
    @Override
    public void close() {
        waiting.values().forEach(pause -> {
            if (pause.getStatus() == Animation.Status.RUNNING) {
                pause.stop();
                pause.getOnFinished().handle(null);
            }
        });
        try {
            records.close(patience);
        } finally {
            aside.close(patience);
        }
    }
}
