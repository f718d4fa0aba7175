package org.homestretch.patient.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;

/** One spell of back or leg pain: what it is, how it behaves, what was found, and the screens, newest last. */
public record Episode(
        UUID patient,
        Diagnosis diagnosis,
        Symptoms symptoms,
        Examination examination,
        Circumstances circumstances,
        Background background,
        List<RedFlagScreen> screens) {

    public Episode {
        screens = List.copyOf(screens);
    }

    public static Episode begin(UUID patient) {
        return new Episode(
                patient,
                Diagnosis.UNCLEAR,
                Symptoms.UNKNOWN,
                Examination.NONE,
                Circumstances.UNKNOWN,
                Background.NONE,
                List.of());
    }

    public Optional<RedFlagScreen> lastScreen() {
        return screens.isEmpty() ? Optional.empty() : Optional.of(screens.getLast());
    }

    public Episode with(Diagnosis changed) {
        return new Episode(patient, changed, symptoms, examination, circumstances, background, screens);
    }

    public Episode with(Symptoms changed) {
        return new Episode(patient, diagnosis, changed, examination, circumstances, background, screens);
    }

    public Episode with(Examination changed) {
        return new Episode(patient, diagnosis, symptoms, changed, circumstances, background, screens);
    }

    public Episode with(Circumstances changed) {
        return new Episode(patient, diagnosis, symptoms, examination, changed, background, screens);
    }

    public Episode with(Background changed) {
        return new Episode(patient, diagnosis, symptoms, examination, circumstances, changed, screens);
    }

    public Episode screened(RedFlagScreen screen) {
        List<RedFlagScreen> all =
                Stream.concat(screens.stream(), Stream.of(screen)).toList();
        return new Episode(patient, diagnosis, symptoms, examination, circumstances, background, all);
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
        return new Episode(patient, diagnosis, symptoms, examination, circumstances, background, kept).screened(screen);
    }
}
