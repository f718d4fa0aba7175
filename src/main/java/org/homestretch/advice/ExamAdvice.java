package org.homestretch.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Exam;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.Movements;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Response;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;

/** What follows from an examination: in sentences, and by the rules that speak of this patient because of it. */
public record ExamAdvice(List<Line> lines, List<String> rules) {

    private static final RoomWords WORDS = RoomWords.of(ExamAdvice.class);

    private static final int STRENGTH_FROM = 28;
    private static final int FIRST_DAYS = 14;

    public ExamAdvice {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** How much a line matters. */
    public enum Weight {
        GOOD,
        CAUTION,
        STOP,
        DATE
    }

    /** One thing that follows, and the rules that would see to it. */
    public record Line(Weight weight, String words, Set<String> by) {

        static Line of(Weight weight, String words, String... by) {
            return new Line(weight, words, Set.of(by));
        }
    }

    /** Of the exercises there are, each at its usual dose. */
    public static ExamAdvice of(Chart chart, Adviser adviser, List<Exercise> exercises, LocalDate today) {
        var patient = Case.of(chart, Program.first(chart.patient().id()), adviser.thresholds(), today);
        Set<String> speaking = Stream.concat(
                        adviser.check(patient, List.of()).stream(),
                        exercises.stream().flatMap(one -> adviser.of(patient, one).stream()))
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Line> lines = new Facts(chart, speaking, today).lines();
        List<String> rules = lines.stream()
                .flatMap(line -> line.by().stream())
                .filter(speaking::contains)
                .distinct()
                .sorted()
                .toList();
        return new ExamAdvice(lines, rules);
    }

    /** The facts of one chart, put into lines. */
    private record Facts(Chart chart, Set<String> speaking, LocalDate today) {

        List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            Optional<Exam> counting = chart.episode().examined().counting();
            nerves().ifPresent(lines::add);
            counting.filter(exam -> exam.nerves().brisk())
                    .ifPresent(exam -> lines.add(Line.of(Weight.STOP, WORDS.say("exam.brisk"), "S07", "S13")));
            counting.flatMap(exam -> direction(exam.movements())).ifPresent(lines::add);
            counting.flatMap(exam -> NerveWords.of(chart.episode().examined()))
                    .ifPresent(words -> lines.add(Line.of(Weight.CAUTION, words, "S14")));
            raise().ifPresent(lines::add);
            standing().ifPresent(lines::add);
            surgery().ifPresent(lines::add);
            return lines;
        }

        private Optional<Line> nerves() {
            Optional<Neuro> found = chart.episode().examination().neuro();
            if (found.equals(Optional.of(Neuro.WORSENING))) {
                return Optional.of(Line.of(Weight.STOP, WORDS.say("exam.worsening"), "S02"));
            }
            return found.filter(Neuro.SEVERE_WEAKNESS::equals)
                    .map(severe -> Line.of(Weight.STOP, WORDS.say("exam.severe"), "S02"));
        }

        private Optional<Line> direction(Movements tested) {
            Set<Direction> helping = tested.helping();
            Direction chosen = chart.episode().symptoms().easedBy();
            if (helping.size() > 1) {
                boolean open = chosen == Direction.NOT_TESTED;
                String key = helping.size() == 2 ? "exam.both" : "exam.several";
                return open ? Optional.of(Line.of(Weight.CAUTION, WORDS.say(key), "D06")) : Optional.empty();
            }
            if (helping.isEmpty()) {
                return tested.complete()
                        ? Optional.of(Line.of(Weight.CAUTION, WORDS.say("exam.none")))
                        : Optional.empty();
            }
            return Optional.of(one(tested, helping.iterator().next(), chosen));
        }

        private static Line one(Movements tested, Direction direction, Direction chosen) {
            Movement movement = Arrays.stream(Movement.values())
                    .filter(one -> one.direction() == direction)
                    .filter(one -> tested.of(one).response() == Response.CENTRALISED
                            || tested.of(one).response() == Response.EASED)
                    .findFirst()
                    .orElseThrow();
            boolean centralised = tested.of(movement).response() == Response.CENTRALISED;
            if (chosen != direction) {
                return Line.of(Weight.CAUTION, WORDS.say("exam.other", movement.words(), chosen.words()), "D04", "D05");
            }
            String key = centralised ? "exam.centralised" : "exam.eased";
            return Line.of(Weight.GOOD, WORDS.say(key, movement.words()), "D04", "D05");
        }

        private Optional<Line> raise() {
            LegRaise worse = chart.episode().examination().raise();
            if (!worse.positive()) {
                return Optional.empty();
            }
            OptionalInt degrees = worse.degrees();
            String said =
                    degrees.isPresent() ? WORDS.say("exam.raise.at", degrees.getAsInt()) : WORDS.say("exam.raise");
            return Optional.of(Line.of(Weight.CAUTION, said, "D02", "D09"));
        }

        private Optional<Line> standing() {
            boolean counts = chart.episode().symptoms().painOnOneLeg() && speaking.contains("D08");
            return counts ? Optional.of(Line.of(Weight.CAUTION, WORDS.say("exam.standing"), "D08")) : Optional.empty();
        }

        private Optional<Line> surgery() {
            return chart.episode().diagnosis().surgery().map(surgery -> {
                OptionalLong days = surgery.daysOn(today);
                if (days.isEmpty()) {
                    return Line.of(Weight.CAUTION, WORDS.say("exam.surgery.undated"), "D13", "D14");
                }
                String since = WORDS.count("exam.weeks", days.getAsLong() / 7);
                String key = Surgery.counted(days) < FIRST_DAYS
                        ? "exam.surgery.first"
                        : days.getAsLong() >= STRENGTH_FROM && speaking.contains("D15")
                                ? "exam.surgery.strength"
                                : "exam.surgery";
                return Line.of(Weight.DATE, WORDS.say(key, since), "D13", "D14", "D15");
            });
        }
    }
}
