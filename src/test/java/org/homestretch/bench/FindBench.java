package org.homestretch.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.homestretch.basics.Language;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientKey;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.Sought;
import org.homestretch.patient.episode.Condition;

/** Measures what each key typed in the patient filter costs in a clinic of 100,000 patients. */
public final class FindBench {

    private static final int PATIENTS = 100_000;
    private static final int RUNS = 3;
    private static final List<String> TYPED = List.of(
            "mueller anna", "van den berg", "28.2.62", "28 feb 1962", "555-0101", "#20418", "smith, john", "zzzzzz");
    private static final List<String> GIVEN =
            List.of("Anna", "John", "Jürgen", "María José", "Seán", "İpek", "Jean-Luc");
    private static final List<String> FAMILY =
            List.of("Müller", "Smith", "van den Berg", "O’Brien", "García López", "Ångström", "Nguyễn", "Yıldız");

    private FindBench() {}

    public static void main(String[] args) {
        long begun = worked();
        List<PatientKey> clinic = clinic();
        System.out.printf("%,d patients made ready to be found: %.0f ms at work%n", PATIENTS, millis(begun));
        type(clinic);
        double[] times = type(clinic);
        Arrays.sort(times);
        System.out.printf(
                "%d keystrokes: median %.1f ms, p95 %.1f ms, longest %.1f ms at work%n",
                times.length, times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]);
    }

    private static double[] type(List<PatientKey> clinic) {
        return IntStream.range(0, RUNS)
                .boxed()
                .flatMap(run -> TYPED.stream())
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .mapToDouble(text -> keystroke(clinic, text))
                .toArray();
    }

    private static double keystroke(List<PatientKey> clinic, String text) {
        long begun = worked();
        var sought = Sought.of(text);
        int found = 0;
        for (PatientKey key : clinic) {
            if (sought.fits(key)) {
                found++;
            }
        }
        if (found > PATIENTS) {
            throw new IllegalStateException("More were found than there are.");
        }
        return millis(begun);
    }

    private static List<PatientKey> clinic() {
        var random = new Random(1);
        return IntStream.rangeClosed(1, PATIENTS)
                .mapToObj(number -> new PatientKey(patient(number, random), Condition.NONSPECIFIC))
                .toList();
    }

    private static Patient patient(int number, Random random) {
        var name = new PersonName(
                GIVEN.get(random.nextInt(GIVEN.size())), FAMILY.get(random.nextInt(FAMILY.size())) + number % 977);
        var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        var contact = new Contact("+1 555 " + (1_000_000 + random.nextInt(9_000_000)), Language.EN);
        return Patient.register(number, name, born, Sex.F).reachedAt(contact).knownAs(Optional.of("A-" + number * 7));
    }

    /** The time this thread was at work, whatever else the computer does. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long begun) {
        return (worked() - begun) / 1e6;
    }
}
