package org.homestretch.testing;

import java.util.function.Consumer;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.OnScreen;
import org.homestretch.ui.kit.work.Tasks;

/** Does all work at once on the calling thread, so that a test reads top to bottom. */
public final class InlineTasks implements Tasks {

    private final Notices notices;

    public InlineTasks(Notices notices) {
        this.notices = notices;
    }

    /** An assertion of the work is the test's own, and fails it. */
    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
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
