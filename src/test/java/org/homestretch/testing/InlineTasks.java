package org.homestretch.testing;

import java.util.function.Consumer;
import org.homestretch.ui.kit.Notices;
import org.homestretch.ui.kit.Tasks;

/** Does all work at once on the calling thread, so that a test reads top to bottom. */
public final class InlineTasks implements Tasks {

    private final Notices notices;

    public InlineTasks(Notices notices) {
        this.notices = notices;
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done) {
        run(what, work, done, failure -> {});
    }

    @Override
    public <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            done.accept(work.get());
        } catch (RuntimeException failure) {
            notices.failed(what, failure);
            failed.accept(failure);
        }
    }

    @Override
    public void later(String key, Runnable work) {
        work.run();
    }
}
