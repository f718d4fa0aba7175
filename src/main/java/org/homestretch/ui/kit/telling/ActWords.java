package org.homestretch.ui.kit.telling;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Act;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.education.Cards;
import org.homestretch.guidance.Threshold;
import org.homestretch.program.walking.Activity;
import org.homestretch.progress.GivenCards;

/** Puts what a journal keeps of an act into words, each time it is shown. */
public final class ActWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final RoomWords words = RoomWords.of(ActWords.class);
    private final Cards cards;

    /** For acts that name no card. */
    public ActWords() {
        this(new Cards(List.of()));
    }

    /** Cards are called by their titles. */
    public ActWords(Cards cards) {
        this.cards = cards;
    }

    /** Such as "Program 2 printed". */
    public String of(Act act) {
        return filled(words.say("act." + act.kind().code()), act);
    }

    private String filled(String sentence, Act act) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(detail(place, act)));
    }

    private String detail(MatchResult place, Act act) {
        return switch (place.group(1)) {
            case "sheet" -> filled(words.say("sheet." + act.what("purpose").orElseThrow()), act);
            case "numbers" -> numbers(act);
            case "cards" -> titles(act);
            case "activity" ->
                act.what("activity")
                        .flatMap(code -> Coded.find(Activity.class, code))
                        .map(Activity::words)
                        .orElse("");
            case "parts" -> act.what(Act.PARTS).map(this::parts).orElse("");
            default -> act.what(place.group(1)).orElse("");
        };
    }

    /** Such as "Pain and harm; Sleeping and sitting"; a card that is gone goes by its code. */
    private String titles(Act act) {
        var screen = new Language(ScreenLanguage.now().getLanguage());
        return GivenCards.codes(act).stream()
                .map(code ->
                        cards.find(code).map(card -> card.in(screen).title()).orElse(code))
                .collect(Collectors.joining("; "));
    }

    /** Such as ": first name, phone". */
    private String parts(String codes) {
        return Stream.of(codes.split(",")).map(this::part).collect(Collectors.joining(", ", ": ", ""));
    }

    /** Most parts are called what their code says. */
    private String part(String code) {
        String key = "part." + code;
        return words.all().containsKey(key)
                ? words.say(key)
                : code.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** Such as "Severe pain from: 8 to 7 points"; in the order the settings show them. */
    private String numbers(Act act) {
        return Stream.of(Threshold.values())
                .filter(one -> act.what(one.code()).isPresent())
                .map(one -> number(one, act.what(one.code()).orElseThrow().split(" ")))
                .collect(Collectors.joining("; "));
    }

    private String number(Threshold threshold, String[] beforeAndAfter) {
        var change = Act.of(Act.Kind.RULES_CHANGED)
                .with("threshold", threshold.words())
                .with("before", beforeAndAfter[0])
                .with("after", beforeAndAfter[1])
                .with("unit", threshold.unit().words());
        return filled(words.say("number"), change);
    }
}
