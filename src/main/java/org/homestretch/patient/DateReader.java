package org.homestretch.patient;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a date of the past in the forms people type it; what is left out or short is taken from the nearest past. */
public final class DateReader {

    private static final String HOW = " Type it like 28 Feb 1964.";
    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern FILLER = Pattern.compile("(?i)st|nd|rd|th|of|the|de|del");
    private static final int SHORTEST_MONTH_NAME = 3;

    private final DateOrder order;
    private final LocalDate today;

    public DateReader(DateOrder order, LocalDate today) {
        this.order = order;
        this.today = today;
    }

    /** What a text says: a date, or what is wrong with it; neither while too little is typed. */
    public record Reading(Optional<LocalDate> date, String wrong) {

        static final Reading UNFINISHED = new Reading(Optional.empty(), "");

        static Reading of(LocalDate date) {
            return new Reading(Optional.of(date), "");
        }

        static Reading wrong(String sentence) {
            return new Reading(Optional.empty(), sentence + HOW);
        }

        public boolean unfinished() {
            return date.isEmpty() && wrong.isEmpty();
        }
    }

    /** Day, month and year as they were typed; no year means the latest such day that is not to come. */
    private record Typed(int day, int month, Optional<String> year) {}

    /** A date with its year, as a birth date must have. */
    public Reading read(String text) {
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 0 -> Reading.UNFINISHED;
            case 1 -> together(parts.getFirst());
            case 2 -> Reading.UNFINISHED;
            case 3 -> three(parts);
            default -> Reading.wrong("That is more than one date.");
        };
    }

    /** The same, and a day and month alone are the latest such day. */
    public Reading readRecent(String text) {
        List<String> parts = parts(text);
        return parts.size() == 2 ? typed(numbered(parts, Optional.empty())) : read(text);
    }

    private static List<String> parts(String text) {
        return PARTS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(part -> !FILLER.matcher(part).matches())
                .toList();
    }

    /** 28021964, 19640228 or 280264. */
    private Reading together(String digits) {
        if (!digits.matches("\\d{6}|\\d{8}")) {
            return digits.length() > 8 ? Reading.wrong("That is no date.") : Reading.UNFINISHED;
        }
        boolean yearFirst = digits.length() == 8 && digits.matches("(18|19|20).*") && monthLike(digits.substring(4, 6));
        return yearFirst
                ? three(List.of(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6)))
                : three(List.of(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4)));
    }

    private static boolean monthLike(String digits) {
        return Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 12;
    }

    private Reading three(List<String> parts) {
        boolean yearFirst = parts.getFirst().matches("\\d{4}");
        String year = yearFirst ? parts.getFirst() : parts.getLast();
        if (!year.matches("\\d{2}|\\d{4}")) {
            return year.matches("\\d{1,3}") ? Reading.UNFINISHED : Reading.wrong("The year is missing.");
        }
        List<String> rest = yearFirst ? parts.subList(1, 3) : parts.subList(0, 2);
        boolean iso = yearFirst && rest.stream().allMatch(part -> part.matches("\\d+"));
        return typed(iso ? inOrder(rest.get(1), rest.get(0), Optional.of(year)) : numbered(rest, Optional.of(year)));
    }

    /** Two parts, of which one may be the name of a month. */
    private Optional<Typed> numbered(List<String> two, Optional<String> year) {
        String first = two.get(0);
        String second = two.get(1);
        if (month(first).isPresent()) {
            return inOrder(second, first, year);
        }
        if (month(second).isPresent()) {
            return inOrder(first, second, year);
        }
        boolean monthFirst = order == DateOrder.MONTH_FIRST;
        return monthFirst ? inOrder(second, first, year) : inOrder(first, second, year);
    }

    /** A month over 12 with a day up to 12 can only mean that they stand the other way round. */
    private static Optional<Typed> inOrder(String day, String month, Optional<String> year) {
        OptionalInt dayNumber = number(day);
        OptionalInt monthNumber = month(month).isPresent() ? month(month) : number(month);
        if (dayNumber.isEmpty() || monthNumber.isEmpty()) {
            return Optional.empty();
        }
        boolean turned = monthNumber.getAsInt() > 12 && dayNumber.getAsInt() <= 12;
        return Optional.of(
                turned
                        ? new Typed(monthNumber.getAsInt(), dayNumber.getAsInt(), year)
                        : new Typed(dayNumber.getAsInt(), monthNumber.getAsInt(), year));
    }

    private static OptionalInt number(String part) {
        return part.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(part)) : OptionalInt.empty();
    }

    private static OptionalInt month(String part) {
        if (part.length() < SHORTEST_MONTH_NAME || !Character.isLetter(part.charAt(0))) {
            return OptionalInt.empty();
        }
        String start = part.toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            for (Month month : Month.values()) {
                if (month.getDisplayName(TextStyle.FULL, language.locale())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(start)) {
                    return OptionalInt.of(month.getValue());
                }
            }
        }
        return OptionalInt.empty();
    }

    private Reading typed(Optional<Typed> typed) {
        return typed.map(this::check).orElseGet(() -> Reading.wrong("That is no date."));
    }

    private Reading check(Typed typed) {
        if (typed.month() < 1 || typed.month() > 12) {
            return Reading.wrong("There is no month " + typed.month() + ".");
        }
        YearMonth month = YearMonth.of(year(typed), typed.month());
        if (!month.isValidDay(typed.day())) {
            String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return Reading.wrong("%s %d has %d days.".formatted(name, month.getYear(), month.lengthOfMonth()));
        }
        LocalDate day = month.atDay(typed.day());
        return day.isAfter(today) ? Reading.wrong("That day is still to come.") : Reading.of(day);
    }

    /** Two digits and no digits mean the latest year in which that day is not to come. */
    private int year(Typed typed) {
        if (typed.year().isEmpty()) {
            return toCome(today.getYear(), typed) ? today.getYear() - 1 : today.getYear();
        }
        int number = Integer.parseInt(typed.year().get());
        if (typed.year().get().length() == 4) {
            return number;
        }
        int year = today.getYear() - today.getYear() % 100 + number;
        return toCome(year, typed) ? year - 100 : year;
    }

    private boolean toCome(int year, Typed typed) {
        return year > today.getYear()
                || year == today.getYear()
                        && today.getMonthValue() * 31 + today.getDayOfMonth() < typed.month() * 31 + typed.day();
    }
}
