package org.homestretch.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlagScreen;

/** An invented patient as the sample file has it; days count back from the day the sample is made. */
public record SamplePatient(
        String given,
        String family,
        LocalDate born,
        String sex,
        String phone,
        Optional<String> language,
        String condition,
        List<String> secondary,
        int began,
        String leg,
        String dp,
        String irritability,
        String conditioning,
        boolean belowKnee,
        Optional<StraightLegRaise> slr,
        Optional<String> neuro,
        OptionalInt walkLimit,
        OptionalInt trimester,
        List<String> limits,
        List<String> equipment,
        List<String> problems,
        Optional<SampleBackground> background,
        List<SampleVisit> visits,
        List<SampleProgram> programs) {

    /** A straight leg raise test: whether it brought the pain on, and at how many degrees. */
    public record StraightLegRaise(boolean positive, int degrees) {}

    /** What else the record holds, by the codes of each list. */
    public record SampleBackground(
            List<String> remarks, List<String> inflammatory, List<String> yellowFlags, List<String> surgeonLimits) {

        private Background background() {
            return new Background(
                    set(Remark.class, remarks),
                    set(InflammatorySign.class, inflammatory),
                    set(YellowFlag.class, yellowFlags),
                    set(SurgeonLimit.class, surgeonLimits));
        }
    }

    Patient patient(int number) {
        var contact = new Contact(phone, language.map(Language::new).orElse(Language.EN));
        return Patient.register(number, new PersonName(given, family), born, Coded.of(Sex.class, sex))
                .reachedAt(contact);
    }

    Episode episode(Patient patient, LocalDate today, String by) {
        Episode episode = Episode.begin(patient.id())
                .with(diagnosis(today))
                .with(symptoms())
                .with(examination())
                .with(circumstances())
                .with(background.map(SampleBackground::background).orElse(Background.NONE));
        for (SampleVisit visit : visits) {
            episode = episode.screened(RedFlagScreen.clear(today.minusDays(visit.ago()), by));
        }
        return episode;
    }

    /** How many days ago the patient was first seen or given a program. */
    int firstSeen() {
        return seen().max().orElse(0);
    }

    /** How many days ago that was the last time. */
    int lastSeen() {
        return seen().min().orElse(0);
    }

    private IntStream seen() {
        return IntStream.concat(
                visits.stream().mapToInt(SampleVisit::ago), programs.stream().mapToInt(SampleProgram::ago));
    }

    private Diagnosis diagnosis(LocalDate today) {
        List<Condition> others = secondary == null
                ? List.of()
                : secondary.stream()
                        .map(code -> Coded.of(Condition.class, code))
                        .toList();
        return new Diagnosis(
                Coded.of(Condition.class, condition),
                others,
                Optional.of(today.minusDays(began)),
                Coded.of(Side.class, leg),
                trimester);
    }

    private Symptoms symptoms() {
        return new Symptoms(
                belowKnee,
                false,
                Optional.of(Coded.of(Irritability.class, irritability)),
                Coded.of(Direction.class, dp));
    }

    private Examination examination() {
        return new Examination(
                neuro.map(code -> Coded.of(Neuro.class, code)).or(() -> Optional.of(Neuro.NORMAL)),
                slr.map(StraightLegRaise::positive).orElse(false),
                slr.map(test -> OptionalInt.of(test.degrees())).orElseGet(OptionalInt::empty),
                walkLimit);
    }

    private Circumstances circumstances() {
        return new Circumstances(
                Optional.of(Coded.of(Conditioning.class, conditioning)),
                set(Limit.class, limits),
                set(Equipment.class, equipment),
                set(HealthProblem.class, problems),
                Set.of());
    }

    private static <E extends Enum<E> & Coded> Set<E> set(Class<E> list, List<String> codes) {
        return codes.stream().map(code -> Coded.of(list, code)).collect(Collectors.toSet());
    }
}
