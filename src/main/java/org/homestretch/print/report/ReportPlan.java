package org.homestretch.print.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.words.Words;
import org.homestretch.program.Program;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Visit;

/** What the red-flag screens found, each one that found something, and when the patient is seen again. */
public record ReportPlan(Words words, ReportOrder order, PrintableText printable) {

    private static final RoomWords WORDS = RoomWords.of(ReportPlan.class);

    /** Clear screens are named by their days up to so many, then counted. */
    private static final int NAMED_CLEAR_SCREENS = 4;

    public String text() {
        List<String> sentences = new ArrayList<>();
        List<RedFlagScreen> screens = order.chart().episode().screens();
        clear(screens.stream().filter(RedFlagScreen::clear).toList()).ifPresent(sentences::add);
        screens.stream().filter(screen -> !screen.clear()).map(this::found).forEach(sentences::add);
        if (screens.isEmpty()) {
            sentences.add(words.say("screen.none"));
        } else {
            screens.getLast().newSymptoms().ifPresent(day -> sentences.add(words.say("screen.overtaken", day(day))));
        }
        sentences.add(review().map(day -> words.say("plan.review", day(day))).orElseGet(() -> words.say("plan.none")));
        return String.join(" ", sentences);
    }

    private Optional<String> clear(List<RedFlagScreen> screens) {
        if (screens.isEmpty()) {
            return Optional.empty();
        }
        List<String> days =
                screens.stream().map(RedFlagScreen::date).map(this::day).toList();
        return Optional.of(
                days.size() <= NAMED_CLEAR_SCREENS
                        ? words.say("screen.clear", String.join(", ", days))
                        : words.say("screen.clear.many", days.size(), days.getLast()));
    }

    private String found(RedFlagScreen screen) {
        if (screen.positive().isEmpty()) {
            return words.say("screen.open", day(screen.date()));
        }
        String flags = screen.positive().stream().map(RedFlag::words).collect(Collectors.joining("; "));
        String found = words.say("screen.found", day(screen.date()), flags);
        return screen.actions().stream()
                .map(action -> printable.of(WORDS.said("what.action"), action))
                .filter(action -> !action.isEmpty())
                .map(action -> " " + words.say("screen.action", action))
                .collect(Collectors.joining("", found, ""));
    }

    /** A day that has passed, or that a visit has overtaken, is no plan any more. */
    private Optional<LocalDate> review() {
        Optional<LocalDate> lastVisit =
                order.chart().visits().stream().map(Visit::date).max(LocalDate::compareTo);
        return order.chart().programs().stream()
                .findFirst()
                .flatMap(Program::review)
                .filter(day -> !day.isBefore(order.date()))
                .filter(day -> lastVisit.map(day::isAfter).orElse(true));
    }

    private String day(LocalDate date) {
        return words.dayFrom(order.date(), date);
    }
}
