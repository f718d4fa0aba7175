package org.homestretch.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;
import org.homestretch.reading.YearOrAge;

/** A birth date as typed: when it is, what to say beside the field, and what else it may mean. */
public record BirthDate(Optional<Born> born, String echo, boolean wrong, List<Choice> choices) {

    private static final RoomWords WORDS = RoomWords.of(BirthDate.class);

    private static final String IN_FULL = "d MMMM uuuu";
    private static final int LAST_DAY = 31;

    /** Another reading to pick: its words, and what to type for it. */
    public record Choice(String words, String typed) {}

    /** Reads a typed text; two-digit years lie in the past. */
    public static BirthDate read(String text, DateOrder order, LocalDate today) {
        return YearOrAge.of(text)
                .map(known -> estimated(known, today))
                .orElseGet(() -> whole(new DateReader(order, today).read(text), today));
    }

    /** The day, where it is known. */
    public Optional<LocalDate> day() {
        return born.flatMap(Born::day);
    }

    /** What keeps it from being saved; empty when nothing does. */
    public String missing() {
        if (born.isPresent()) {
            return "";
        }
        return wrong || !choices.isEmpty() ? echo : WORDS.say("birth.less", WORDS.say("birth.missing"));
    }

    private static BirthDate whole(DateReader.Reading reading, LocalDate today) {
        var choices = reading.others().stream()
                .filter(day -> Patient.plausiblyBorn(Born.on(day), today))
                .map(day -> new Choice(inFull(day), inFull(day)))
                .toList();
        return reading.date()
                .map(day -> plausible(Born.on(day), today, choices))
                .orElseGet(() -> refused(reading, choices));
    }

    private static BirthDate refused(DateReader.Reading reading, List<Choice> choices) {
        String wrong = reading.noDate() ? WORDS.say("birth.less", reading.wrong()) : reading.wrong();
        return new BirthDate(Optional.empty(), wrong, !reading.unfinished(), choices);
    }

    /** Two digits that can be the day of a date are no age yet: the month may follow. */
    private static BirthDate estimated(YearOrAge known, LocalDate today) {
        return switch (known.kind()) {
            case YEAR -> plausible(Born.about(known.number()), today, List.of());
            case AGE -> plausible(Born.aged(known.number(), today), today, List.of());
            case EITHER ->
                known.number() <= LAST_DAY
                        ? new BirthDate(Optional.empty(), "", false, List.of())
                        : either(known.number(), today);
        };
    }

    private static BirthDate either(int number, LocalDate today) {
        int year = latest(number, today);
        return new BirthDate(
                Optional.empty(),
                WORDS.say("birth.either", number, year),
                false,
                List.of(
                        new Choice(WORDS.say("birth.aged", number), WORDS.say("typed.aged", number)),
                        new Choice(WORDS.say("birth.born", year), WORDS.say("typed.about", year))));
    }

    /** The latest year with these last two digits that has begun. */
    private static int latest(int twoDigits, LocalDate today) {
        return today.getYear() - Math.floorMod(today.getYear() - twoDigits, 100);
    }

    private static BirthDate plausible(Born born, LocalDate today, List<Choice> choices) {
        if (!Patient.plausiblyBorn(born, today)) {
            boolean toCome = born.year() > today.getYear();
            return new BirthDate(
                    Optional.empty(), WORDS.say(toCome ? "birth.to.come" : "birth.too.old"), true, List.of());
        }
        return new BirthDate(Optional.of(born), echo(born, today), false, choices);
    }

    private static String echo(Born born, LocalDate today) {
        int most = born.oldest(today);
        String age = born.ageInWords(today);
        return born.day()
                .map(day -> WORDS.count("birth.day", most, inFull(day), age))
                .orElseGet(() -> WORDS.count("birth.year", most, born.year(), age));
    }

    /** With the month in the language of the screens, which can be typed as well. */
    private static String inFull(LocalDate day) {
        return DateTimeFormatter.ofPattern(IN_FULL, ScreenLanguage.now()).format(day);
    }
}
