package org.homestretch.print.review;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.print.page.Template;

/** The rules as they stand on the paper and in the table, in the language of the screens. */
public final class ReviewContent {

    private static final RoomWords WORDS = RoomWords.of(ReviewContent.class);

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
                        order.rules().size()));
        return parameters;
    }

    public List<RuleLine> lines() {
        return order.rules().stream().map(this::line).toList();
    }

    /** The heads of the table's columns; the last three are for whoever signs. */
    static List<String> heads() {
        return Stream.of("rule", "asked", "hardness", "when", "says", "sources", "tests", "yes", "no", "comment")
                .map(head -> WORDS.say("review." + head))
                .toList();
    }

    List<List<String>> rows() {
        return order.rules().stream().map(this::row).toList();
    }

    private List<String> row(RuleReview rule) {
        RuleLine line = line(rule);
        return List.of(
                rule.id(),
                rule.reading().asked().words(),
                rule.hardest().words(),
                line.when(),
                line.says(),
                line.sources(),
                line.tests(),
                "",
                "",
                "");
    }

    private RuleLine line(RuleReview rule) {
        return new RuleLine(
                rule.id(),
                rule.hardest().words() + ". " + rule.reading().asked().words(),
                rule.reading().when(),
                String.join(" / ", rule.says()),
                citations.apply(rule.sources()),
                String.join(", ", rule.reading().tests()));
    }
}
