package org.homestretch.patient.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.Exams;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;

/**
 * One spell of back or leg pain: what it is, how it behaves, what was found, and the screens and examinations, newest last.
 * What the examinations come to stands in the symptoms and in what was found.
 */
public record Episode(
        UUID patient,
        Diagnosis diagnosis,
        Symptoms symptoms,
        Examination examination,
        Circumstances circumstances,
        Background background,
        List<RedFlagScreen> screens,
        List<Exam> exams) {

    public Episode {
        screens = List.copyOf(screens);
        exams = List.copyOf(exams);
    }

    public static Episode begin(UUID patient) {
        return new Episode(
                patient,
                Diagnosis.UNCLEAR,
                Symptoms.UNKNOWN,
                Examination.NONE,
                Circumstances.UNKNOWN,
                Background.NONE,
                List.of(),
                List.of());
    }

    public Optional<RedFlagScreen> lastScreen() {
        return screens.isEmpty() ? Optional.empty() : Optional.of(screens.getLast());
    }

    public Episode with(Diagnosis changed) {
        return new Episode(patient, changed, symptoms, examination, circumstances, background, screens, exams);
    }

    public Episode with(Symptoms changed) {
        return new Episode(patient, diagnosis, changed, examination, circumstances, background, screens, exams);
    }

    public Episode with(Examination changed) {
        return new Episode(patient, diagnosis, symptoms, changed, circumstances, background, screens, exams);
    }

    public Episode with(Circumstances changed) {
        return new Episode(patient, diagnosis, symptoms, examination, changed, background, screens, exams);
    }

    public Episode with(Background changed) {
        return new Episode(patient, diagnosis, symptoms, examination, circumstances, changed, screens, exams);
    }

    public Episode screened(RedFlagScreen screen) {
        List<RedFlagScreen> all =
                Stream.concat(screens.stream(), Stream.of(screen)).toList();
        return new Episode(patient, diagnosis, symptoms, examination, circumstances, background, all, exams);
    }

    /** With every question answered on a day: in that day's screen while it is open, else in a new one. */
    public Episode screened(LocalDate day, String by, Set<RedFlag> found) {
        return lastScreen()
                .filter(last -> last.openOn(day))
                .map(last -> rescreened(last.answered(found)))
                .orElseGet(() -> screened(RedFlagScreen.clear(day, by).answered(found)));
    }

    /** The same episode with its newest screen replaced, while that one is still being filled in. */
    public Episode rescreened(RedFlagScreen screen) {
        var kept = screens.subList(0, Math.max(0, screens.size() - 1));
        return new Episode(patient, diagnosis, symptoms, examination, circumstances, background, kept, exams)
                .screened(screen);
    }

    public Exams examined() {
        return new Exams(exams);
    }

    /** The examination of a day, or one begun on it; the first takes over what was told before there was any. */
    public Exam examOn(LocalDate day, String by) {
        return examined().on(day).orElseGet(() -> begin(Exam.begin(day, by)));
    }

    private Exam begin(Exam exam) {
        if (!exams.isEmpty()) {
            return exam;
        }
        Exam told = exam.with(exam.legs().told(examination.raise()));
        return examination.neuro().map(told::told).orElse(told);
    }

    /** With an examination in the place of the one of its day, and with all that follows from it. */
    public Episode examined(Exam exam) {
        Exam before = examOn(exam.day(), exam.by());
        Exams now = examined().with(exam);
        Examination found = examination.withNeuro(now.nerves()).withRaise(now.raise());
        Episode examined = new Episode(
                patient,
                diagnosis,
                symptomsAfter(before, exam, now),
                found,
                circumstances,
                background,
                screens,
                now.all());
        boolean newlyBrisk = now.briskAnew() && !exam.nerves().equals(before.nerves());
        return newlyBrisk ? examined.askedAgain(RedFlag.CORD_SIGNS) : examined;
    }

    /** Only what this examination changes: a direction that was chosen since the movements were tested stays. */
    private Symptoms symptomsAfter(Exam before, Exam exam, Exams now) {
        Symptoms after = symptoms;
        Optional<Exam> counting = now.counting();
        if (!before.movements().equals(exam.movements())) {
            after = after.easedBy(
                    counting.map(all -> all.movements().direction()).orElse(Direction.NOT_TESTED));
        }
        if (before.legs().standing() != exam.legs().standing()) {
            after = after.onOneLeg(
                    counting.filter(all -> all.legs().standing().hurts()).isPresent());
        }
        return after;
    }

    /** With a question open again that was answered with no, so that nothing is printed until it is asked. */
    private Episode askedAgain(RedFlag flag) {
        return lastScreen()
                .filter(last -> last.answer(flag) == Answer.NO)
                .map(last -> rescreened(last.answered(flag, Answer.UNKNOWN)))
                .orElse(this);
    }
}
