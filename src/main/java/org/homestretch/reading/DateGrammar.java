package org.homestretch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.reading.DateText.Marks;

/** The one grammar of written dates: which days a text may mean, the likeliest first. */
public final class DateGrammar {

    private static final RoomWords WORDS = RoomWords.of(DateGrammar.class);
    static final Said NO_DATE = WORDS.said("no.date");

    private final DateOrder order;

    public DateGrammar(DateOrder order) {
        this.order = order;
    }

    /** The days a text may mean, or what is wrong with it; neither while too little is typed. */
    public record Meanings(List<WrittenDay> days, Optional<Said> wrong) {

        static final Meanings UNFINISHED = new Meanings(List.of(), Optional.empty());

        static Meanings of(List<WrittenDay> days) {
            return new Meanings(days, Optional.empty());
        }

        static Meanings wrong(Said sentence) {
            return new Meanings(List.of(), Optional.of(sentence));
        }

        public boolean unfinished() {
            return days.isEmpty() && wrong.isEmpty();
        }
    }

    /** A whole date, with its year. */
    public Meanings read(String text) {
        var typed = DateText.of(text);
        List<String> parts = typed.parts();
        return switch (parts.size()) {
            case 0 ->
                noDateUnless(text.strip().length() < 3 || text.codePoints().anyMatch(Character::isLetterOrDigit));
            case 1 -> alone(parts.getFirst());
            case 2 -> noDateUnless(parts.stream().allMatch(DateGrammar::mayBePart));
            case 3 -> three(typed);
            default -> Meanings.wrong(WORDS.said("more.than.one"));
        };
    }

    /** The same, and a day and month alone are a date too. */
    public Meanings readWithoutYear(String text) {
        List<String> parts = DateText.of(text).parts();
        boolean dayAndMonth = parts.size() == 2 && parts.stream().noneMatch(part -> part.matches("\\d{3,}"));
        if (!dayAndMonth) {
            return read(text);
        }
        var days = days(parts, Optional.empty(), DateText.of(text + ".").marks());
        return days.wrong().equals(Optional.of(NO_DATE)) && read(text).unfinished() ? Meanings.UNFINISHED : days;
    }

    private static Meanings noDateUnless(boolean unfinished) {
        return unfinished ? Meanings.UNFINISHED : Meanings.wrong(NO_DATE);
    }

    private static boolean mayBePart(String part) {
        return digits(part) ? part.length() <= 4 : month(part).isPresent() || CalendarWords.begun(part);
    }

    private Meanings alone(String part) {
        return digits(part) ? together(part) : noDateUnless(month(part).isPresent() || CalendarWords.begun(part));
    }

    /** 28021964, 19640228, 280264 or 640228. */
    private Meanings together(String digits) {
        if (digits.length() == 8) {
            boolean yearFirst = digits.matches("(18|19|20)\\d\\d(0[1-9]|1[0-2])\\d\\d");
            return yearFirst ? numbers(cut(digits, 4, 6), Marks.OTHERS) : numbers(cut(digits, 2, 4), Marks.OTHERS);
        }
        if (digits.length() == 6) {
            return numbers(cut(digits, 2, 4), Marks.HYPHENS);
        }
        return noDateUnless(digits.length() < 8);
    }

    private static List<String> cut(String digits, int first, int second) {
        return List.of(digits.substring(0, first), digits.substring(first, second), digits.substring(second));
    }

    private Meanings three(DateText typed) {
        List<String> parts = typed.parts();
        var names = parts.stream().filter(part -> month(part).isPresent()).toList();
        if (names.isEmpty()) {
            return parts.stream().allMatch(DateGrammar::digits)
                    ? numbers(parts, typed.marks())
                    : Meanings.wrong(NO_DATE);
        }
        var rest = new ArrayList<>(parts);
        rest.remove(names.getFirst());
        boolean yearFirst = rest.getFirst().matches("\\d{4}|3[2-9]|[4-9]\\d");
        String year = yearFirst ? rest.getFirst() : rest.getLast();
        String day = yearFirst ? rest.getLast() : rest.getFirst();
        return withYear(List.of(day, names.getFirst()), year, Marks.DOTS);
    }

    /** A year stands first when it has four digits or cannot be a day. */
    private Meanings numbers(List<String> three, Marks marks) {
        String first = three.getFirst();
        if (first.length() == 4) {
            return withYear(List.of(three.get(2), three.get(1)), first, Marks.DOTS);
        }
        var yearFirst = withYear(List.of(three.get(2), three.get(1)), first, Marks.DOTS);
        if (first.length() == 2 && Integer.parseInt(first) > 31) {
            return yearFirst;
        }
        var yearLast = withYear(three.subList(0, 2), three.get(2), marks);
        boolean eitherWay =
                marks == Marks.HYPHENS && first.length() == 2 && three.get(2).length() == 2;
        return eitherWay && !yearLast.days().isEmpty()
                ? Meanings.of(joined(yearLast.days(), yearFirst.days()))
                : yearLast;
    }

    private static List<WrittenDay> joined(List<WrittenDay> first, List<WrittenDay> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private Meanings withYear(List<String> dayAndMonth, String year, Marks marks) {
        if (!year.matches("\\d{2}|\\d{4}")) {
            return year.matches("\\d{1,3}") ? Meanings.UNFINISHED : Meanings.wrong(WORDS.said("year.missing"));
        }
        return days(dayAndMonth, Optional.of(year), marks);
    }

    /** Two parts of which one may name the month; two numbers stand in the region's order, with dots day first. */
    private Meanings days(List<String> two, Optional<String> year, Marks marks) {
        OptionalInt first = month(two.getFirst());
        OptionalInt named = first.isPresent() ? first : month(two.getLast());
        String day = first.isPresent() ? two.getLast() : two.getFirst();
        if (named.isPresent()) {
            return number(day)
                    ? Meanings.of(List.of(new WrittenDay(Integer.parseInt(day), named.getAsInt(), year)))
                    : Meanings.wrong(NO_DATE);
        }
        return two.stream().allMatch(DateGrammar::number)
                ? numbered(Integer.parseInt(two.getFirst()), Integer.parseInt(two.getLast()), year, marks)
                : Meanings.wrong(NO_DATE);
    }

    private Meanings numbered(int first, int second, Optional<String> year, Marks marks) {
        var dayFirst = new WrittenDay(first, second, year);
        var monthFirst = new WrittenDay(second, first, year);
        boolean monthBefore = order == DateOrder.MONTH_FIRST && marks != Marks.DOTS;
        var both = monthBefore ? List.of(monthFirst, dayFirst) : List.of(dayFirst, monthFirst);
        var possible = both.stream().filter(WrittenDay::hasMonth).distinct().toList();
        if (possible.isEmpty()) {
            return Meanings.wrong(noMonth(both.getFirst()));
        }
        return Meanings.of(marks == Marks.DOTS ? possible.subList(0, 1) : possible);
    }

    static Said noMonth(WrittenDay typed) {
        return WORDS.said("no.month", typed.month());
    }

    private static OptionalInt month(String part) {
        return digits(part) ? OptionalInt.empty() : CalendarWords.month(part);
    }

    private static boolean digits(String part) {
        return Character.isDigit(part.charAt(0));
    }

    private static boolean number(String part) {
        return part.matches("\\d{1,2}");
    }
}
