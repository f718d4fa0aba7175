package org.homestretch.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.reading.DateGrammar;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.Folding;
import org.homestretch.reading.Phone;
import org.homestretch.reading.Spelling;
import org.homestretch.reading.WrittenDay;
import org.homestretch.reading.YearOrAge;

/** What somebody typed to find patients, in each way it may be meant: words, a birth date, a telephone number. */
public record Sought(List<Meaning> meanings) {

    private static final Pattern SEPARATED_NUMBER = Pattern.compile("\\d[\\d./\\-]*");
    private static final Pattern PHONE_PART = Pattern.compile("[+(]?[\\d()./\\-]*\\d[\\d()./\\-]*");
    private static final Pattern CLINIC_NUMBER = Pattern.compile("#?0*(\\d{1,7})");
    private static final int LONGEST = 40;

    /** A word as it is folded, as it is spelled and as the name without blanks begins; the number it is, or 0. */
    record Word(String folded, String spelled, String joined, String bare, int number) {

        boolean respelled() {
            return !spelled.equals(folded);
        }

        static Word of(String typed) {
            var number = CLINIC_NUMBER.matcher(typed);
            boolean leads = typed.startsWith("#") || typed.startsWith("0");
            int clinic = leads && number.matches() ? Integer.parseInt(number.group(1)) : 0;
            String folded = clinic > 0 ? typed : typed.replaceFirst("^#(?=.)", "");
            String spelled = Spelling.of(folded);
            return new Word(folded, spelled, "|" + spelled, clinic > 0 ? folded : PatientKey.bare(folded), clinic);
        }
    }

    /** One way the text may be meant: everything in it must fit. */
    record Meaning(List<Word> words, List<WrittenDay> born, Optional<Phone> phone) {

        /** Plain loops: this runs once for every patient at every key pressed. */
        boolean fits(PatientKey key) {
            for (Word word : words) {
                if (!key.holds(word)) {
                    return false;
                }
            }
            return (born.isEmpty() || bornThen(key.patient().born()))
                    && (phone.isEmpty() || key.reachedBy(phone.get()));
        }

        private boolean bornThen(Born listed) {
            if (listed.estimated()) {
                return false;
            }
            LocalDate day = listed.day().get();
            for (WrittenDay one : born) {
                if (one.is(day)) {
                    return true;
                }
            }
            return false;
        }
    }

    public static Sought of(String typed) {
        List<String> chunks = Stream.of(Folding.digits(typed).strip().split("\\s+"))
                .limit(LONGEST)
                .toList();
        var meanings = new ArrayList<Meaning>();
        Optional<Meaning> dated = dated(chunks);
        dated.ifPresent(meanings::add);
        phoned(chunks).ifPresent(meanings::add);
        YearOrAge.of(typed)
                .filter(known -> known.kind() == YearOrAge.Kind.YEAR)
                .map(known -> words(List.of(Integer.toString(known.number()))))
                .ifPresent(year -> meanings.add(new Meaning(year, List.of(), Optional.empty())));
        if (dated.isEmpty() || chunks.size() == 1) {
            meanings.add(new Meaning(words(chunks), List.of(), Optional.empty()));
        }
        return new Sought(List.copyOf(meanings));
    }

    public boolean fits(PatientKey key) {
        for (Meaning meaning : meanings) {
            if (meaning.fits(key)) {
                return true;
            }
        }
        return false;
    }

    /** A patient whose very number was typed comes before those whose name or number merely holds it. */
    public Comparator<PatientKey> numberedFirst() {
        List<Word> words = meanings.getLast().words();
        int number = words.size() == 1 ? number(words.getFirst().folded()) : 0;
        return Comparator.comparing(key -> !key.numbered(number));
    }

    private static int number(String word) {
        var number = CLINIC_NUMBER.matcher(word);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** The longest run of words that reads as a whole date; what stands around it are words. */
    private static Optional<Meaning> dated(List<String> chunks) {
        var grammar = new DateGrammar(DateOrder.DAY_FIRST);
        for (int length = chunks.size(); length > 0; length--) {
            for (int from = 0; from + length <= chunks.size(); from++) {
                var days = grammar.read(String.join(" ", chunks.subList(from, from + length)))
                        .days();
                if (!days.isEmpty()) {
                    return Optional.of(
                            new Meaning(words(without(chunks, from, from + length)), days, Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest run of digits and what parts them, where there are enough of them. */
    private static Optional<Meaning> phoned(List<String> chunks) {
        for (int from = 0; from < chunks.size(); from++) {
            int to = from;
            while (to < chunks.size() && PHONE_PART.matcher(chunks.get(to)).matches()) {
                to++;
            }
            var phone = Phone.of(String.join(" ", chunks.subList(from, to)));
            if (phone.enough()) {
                return Optional.of(new Meaning(words(without(chunks, from, to)), List.of(), Optional.of(phone)));
            }
        }
        return Optional.empty();
    }

    private static List<String> without(List<String> chunks, int from, int to) {
        return Stream.concat(chunks.subList(0, from).stream(), chunks.subList(to, chunks.size()).stream())
                .toList();
    }

    /** The beginning of a date is looked for as it is kept, with strokes; all else word by word. */
    private static List<Word> words(List<String> chunks) {
        return chunks.stream()
                .flatMap(chunk -> SEPARATED_NUMBER.matcher(chunk).matches()
                        ? Stream.of(chunk.replaceAll("[.\\-]", "/").replaceFirst("/+$", ""))
                        : Stream.of(Folding.text(chunk).split(" ")))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList();
    }
}
