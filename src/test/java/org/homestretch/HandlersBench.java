package org.homestretch;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Walks one of the main jobs as the first thing a program does, and prints what held the screen's thread longest. Run on
 * the packaged program with its cache of classes, this is what a clinician feels at the first patient of the day.
 */
final class HandlersBench {

    private HandlersBench() {}

    public static void main(String[] args) {
        var summary = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request();
        Arrays.stream(PathsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> args.length == 0 || method.getName().matches(args[0]))
                .forEach(method -> request.selectors(selectMethod(PathsTest.class, method)));
        LauncherFactory.create().execute(request.build(), summary);
        summary.getSummary().printTo(new PrintWriter(System.out, true));
        System.exit(summary.getSummary().getTestsFailedCount() == 0 ? 0 : 1);
    }
}
