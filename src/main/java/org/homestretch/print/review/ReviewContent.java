package org.homestretch.print.review;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.print.page.Template;

/** The rules as they stand on the paper and in the table, in the language of the screens. */
public final class ReviewContent {

    private static final RoomWords WORDS = RoomWords.of(ReviewContent.class);
    private static final String NUMBERS_TEST = "aChangedNumberTakesThePlaceOfTheUsualOne";
    private static final List<Threshold> NUMBERS = List.of(Threshold.values());

    private final ReviewOrder order;
    private final Function<List<String>, String> citations;

    public ReviewContent(ReviewOrder order, Function<List<String>, String> citations) {
        this.order = order;
        this.citations = citations;
    }

    public Template.About about() {
        return new Template.About(
                WORDS.say("review.title"), "Homestretch " + order.version(), ScreenLanguage.now(), order.date());
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, ScreenLanguage.now());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, WORDS.all());
        parameters.put(
                "edition",
                WORDS.say(
                        "review.edition",
                        order.version(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(ScreenLanguage.now())
                                .format(order.date()),
                        order.rules().size(),
                        NUMBERS.size()));
        return parameters;
    }

    public List<ReviewLine> lines() {
        return Stream.concat(
                        order.rules().stream().map(this::line), NUMBERS.stream().map(this::line))
                .toList();
    }

    /** The heads of the table's columns; the last three are for whoever signs. */
    static List<String> heads() {
        return Stream.of("rule", "asked", "hardness", "when", "says", "sources", "tests", "yes", "no", "comment")
                .map(head -> WORDS.say("review." + head))
                .toList();
    }

    /** A row a line; a number is named by its code, by which {@code acts} and the settings know it. */
    List<List<String>> rows() {
        return Stream.concat(
                        order.rules().stream()
                                .map(rule -> row(rule.id(), rule.reading().asked(), rule.hardest(), line(rule))),
                        NUMBERS.stream().map(number -> row(number.code(), number.topic(), number.unit(), line(number))))
                .toList();
    }

    private static List<String> row(String id, Coded asked, Coded hardness, ReviewLine line) {
        return List.of(
                id,
                asked.words(),
                hardness.words(),
                line.when(),
                line.says(),
                line.sources(),
                line.tests(),
                "",
                "",
                "");
    }

    private ReviewLine line(RuleReview rule) {
        return new ReviewLine(
                rule.id(),
                rule.hardest().words() + ". " + rule.reading().asked().words(),
                rule.reading().when(),
                String.join(" / ", rule.says()),
                citations.apply(rule.sources()),
                String.join(", ", rule.reading().tests()));
    }

    /** A number the rules turn on, at its usual value; one test changes each of them. */
    private ReviewLine line(Threshold number) {
        String value = Integer.toString(number.usual());
        return new ReviewLine(
                value,
                number.unit().words(),
                number.topic().words(),
                number.words() + ": " + value,
                citations.apply(List.of(number.source())),
                NUMBERS_TEST);
    }
}
