package org.homestretch.patient;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.patient.episode.Condition;
import org.homestretch.reading.Folding;
import org.homestretch.reading.Phone;
import org.homestretch.reading.Spelling;

/** All that a patient is found and listed by, made ready once so that each key typed in a filter costs little. */
public final class PatientKey {

    private final Patient patient;
    private final String order;
    private final String words;
    private final String joined;
    private final Spelled name;
    private final List<Phone> phones;
    private final String outsideId;

    public PatientKey(Patient patient, Condition condition) {
        this.patient = patient;
        PersonName called = patient.name();
        order = Folding.text(called.family() + " " + called.given());
        name = Spelled.of(called);
        joined = name.joined();
        phones = Phone.all(patient.contact().phone());
        outsideId = patient.outsideId().map(PatientKey::bare).orElse("");
        words = String.join(
                " ",
                Folding.text(called.full()),
                Spelling.of(called.full()),
                Integer.toString(patient.number()),
                dates(patient.born()),
                Folding.text(patient.outsideId().orElse("")),
                condition.inEveryLanguage().map(Folding::text).collect(Collectors.joining(" ")));
    }

    public Patient patient() {
        return patient;
    }

    /** What the list is ordered by: family name first, accents and case aside. */
    public String order() {
        return order;
    }

    /** Whether this may be the same person: the same name, or born at the same time with a word of the name shared. */
    public boolean like(PersonName other, Born born) {
        return like(Spelled.of(other), born);
    }

    boolean like(Spelled other, Born born) {
        return patient.born().near(born) && name.sharesAWord(other) || name.same(other);
    }

    /** A word anywhere in what is written, or the beginning of the name written without blanks. */
    boolean holds(Sought.Word word) {
        return words.contains(word.folded())
                || word.respelled() && words.contains(word.spelled())
                || joined.contains(word.joined())
                || !outsideId.isEmpty() && outsideId.contains(word.bare())
                || word.number() == patient.number();
    }

    boolean numbered(int number) {
        return patient.number() == number;
    }

    boolean reachedBy(Phone part) {
        for (Phone phone : phones) {
            if (part.partOf(phone)) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits of an identifier, whatever parts them. */
    static String bare(String id) {
        return Folding.text(id).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The birth date in the orders people type the beginning of one. */
    private static String dates(Born born) {
        return born.day().map(PatientKey::dates).orElse(Integer.toString(born.year()));
    }

    private static String dates(LocalDate day) {
        String month = ScreenLanguage.offered().stream()
                .map(language -> Folding.text(day.getMonth().getDisplayName(TextStyle.FULL, language)))
                .collect(Collectors.joining(" "));
        int inMonth = day.getDayOfMonth();
        int monthNumber = day.getMonthValue();
        String two = pad(inMonth) + "/" + pad(monthNumber);
        String turned = pad(monthNumber) + "/" + pad(inMonth);
        String year = "/" + day.getYear();
        return String.join(
                " ",
                day.toString().replace('-', '/'),
                two + year,
                turned + year,
                inMonth + "/" + monthNumber + year,
                monthNumber + "/" + inMonth + year,
                month);
    }

    private static String pad(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
