package org.homestretch.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OnScreen;
import org.homestretch.ui.kit.work.Tasks;

/** Does all work at once on the calling thread, so that a test reads top to bottom. */
public final class InlineTasks implements Tasks {

    private final Notices notices;
    private final Deque<Runnable> asked = new ArrayDeque<>();

    public InlineTasks(Notices notices) {
        this.notices = notices;
    }

    /** What work asks for is done after it, as in a lane. */
    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (OnScreen.here()) {
            doNow(what, work, done, failed);
            while (!asked.isEmpty()) {
                asked.poll().run();
            }
        } else {
            asked.add(() -> doNow(what, work, done, failed));
        }
    }

    /** An assertion of the work is the test's own, and fails it. */
    private <T> void doNow(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = OnScreen.leave(work);
        } catch (AssertionError wrong) {
            throw wrong;
        } catch (Throwable failure) {
            notices.failed(what, failure);
            failed.accept(failure);
            return;
        }
        done.accept(result);
    }

    @Override
    public void later(String key, Runnable work) {
        work.run();
    }
}
