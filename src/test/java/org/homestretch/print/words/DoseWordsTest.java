package org.homestretch.print.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.Sides;
import org.homestretch.figure.Figures;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DoseWordsTest {

    private static final char NO_BREAK = '\u00a0';
    private static final Library LIBRARY = Catalogue.library(
            Set.of("bridge", "clam", "seated-sciatic-slider", "prone-lying", "walk-continuous", "dead-bug"));

    /** Sets, repetitions, hold, times a day, days a week, minutes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            bridge                | NONE  | 2,10,5,1,7,0  | 2 rounds of 10. Hold each 5 seconds./Once a day./Rest 1 minute between.
            bridge                | NONE  | 1,10,5,2,7,0  | 10 times. Hold each 5 seconds./Morning and evening.
            bridge                | NONE  | 1,10,0,3,6,0  | 10 times./3 times a day, 6 days a week.
            bridge                | NONE  | 3,8,1,4,1,0   | 3 rounds of 8. Stop 1 second./4 times a day, 1 day a week./Rest 1 minute between.
            bridge                | NONE  | 1,1,30,1,7,0  | Once. Hold 30 seconds./Once a day.
            bridge                | NONE  | 2,1,30,1,7,0  | 2 times. Hold each 30 seconds./Once a day./Rest 1 minute between.
            bridge                | NONE  | 1,3,90,1,7,0  | 3 times. Hold each 90 seconds./Once a day.
            clam                  | BOTH  | 1,12,0,1,7,0  | 12 times each side./Once a day.
            clam                  | NONE  | 1,12,0,1,7,0  | 12 times each side./Once a day.
            clam                  | LEFT  | 1,12,0,1,7,0  | 12 times./Once a day.
            clam                  | RIGHT | 1,12,2,1,7,0  | 12 times. Stop 2 seconds./Once a day.
            seated-sciatic-slider | LEFT  | 1,10,0,2,7,0  | 10 times, without a stop./Morning and evening.
            prone-lying           | NONE  | 1,1,120,5,7,0 | Stay 2 minutes./5 times a day, about every 3 hours.
            prone-lying           | NONE  | 1,1,60,1,7,0  | Stay 1 minute./Once a day.
            prone-lying           | NONE  | 3,1,60,1,7,0  | Stay 1 minute, 3 times./Once a day.
            bridge                | NONE  | 1,1,0,1,1,0   | Once./Once a day, 1 day a week.
            bridge                | NONE  | 1,10,0,14,7,0 | 10 times./14 times a day, about every hour.
            dead-bug              | NONE  | 2,8,2,1,5,0   | 2 rounds of 8, counting both sides. Stop 2 seconds./Once a day, 5 days a week./Rest 1 minute between.
            walk-continuous       | NONE  | 0,0,0,2,5,15  | 15 minutes./Twice a day, 5 days a week.
            walk-continuous       | NONE  | 0,0,0,1,7,1   | 1 minute./Once a day, every day.
            walk-continuous       | NONE  | 0,0,0,3,7,5   | 5 minutes./3 times a day, every day.
            """)
    void readsAsAPersonWouldSayIt(String exercise, Side side, String dose, String words) {
        assertThat(say(Language.EN, exercise, side, dose)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            bridge                | NONE  | 2,10,5,1,7,0  | 2 series de 10. Mantenga cada una 5 segundos./Una vez al día./Entre series, 1 minuto de pausa.
            bridge                | NONE  | 3,8,1,4,1,0   | 3 series de 8. Pare 1 segundo./4 veces al día, 1 día a la semana./Entre series, 1 minuto de pausa.
            bridge                | NONE  | 2,1,30,2,7,0  | 2 veces. Mantenga cada una 30 segundos./Mañana y tarde./Entre series, 1 minuto de pausa.
            clam                  | BOTH  | 1,12,0,3,6,0  | 12 veces por lado./3 veces al día, 6 días a la semana.
            seated-sciatic-slider | RIGHT | 1,10,0,2,7,0  | 10 veces, sin pausas./Mañana y tarde.
            prone-lying           | NONE  | 1,1,300,3,7,0 | Quédese así 5 minutos./Mañana, mediodía y tarde.
            walk-continuous       | NONE  | 0,0,0,2,5,15  | 15 minutos./Dos veces al día, 5 días a la semana.
            walk-continuous       | NONE  | 0,0,0,1,7,1   | 1 minuto./Una vez al día, todos los días.
            """)
    void readsAsWellInSpanish(String exercise, Side side, String dose, String words) {
        assertThat(say(new Language("es"), exercise, side, dose)).isEqualTo(words);
    }

    @Test
    void everyDoseIsASentenceWithoutGapsOrDoubledMarks() {
        var random = new Random(7);
        for (Language language : Language.offered()) {
            for (int i = 0; i < 500; i++) {
                String dose = "%d,%d,%d,%d,%d,0"
                        .formatted(
                                1 + random.nextInt(10),
                                1 + random.nextInt(100),
                                random.nextInt(601),
                                1 + random.nextInt(12),
                                1 + random.nextInt(7));
                assertThat(say(language, "clam", Side.values()[random.nextInt(4)], dose))
                        .endsWith(".")
                        .doesNotContain("{", "}", "  ", "..", " .", ",.", " ,", "null");
            }
        }
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        var bridge = new Prescription(LIBRARY.get("bridge"), Side.NONE, new Dose(3, 10, 30, 2, 5, 0), "");

        assertThat(new DoseWords(Words.ofSheets(Language.EN)).of(bridge).lines())
                .containsExactly(
                        "3_rounds of 10. Hold each 30_seconds.".replace('_', NO_BREAK),
                        "Morning and evening, 5_days a week.".replace('_', NO_BREAK),
                        "Rest 1_minute between.".replace('_', NO_BREAK));
    }

    /** Whoever writes an exercise that changes sides each time must say so to the sheet. */
    @Test
    void everyExerciseThatChangesSidesSaysHowItIsCounted() {
        Library all = Catalogue.library(new Figures().ids());
        var changes = Pattern.compile("swap|lift the other|to the other (side|foot)|back the other way");
        List<String> found = all.all().stream()
                .filter(exercise -> !exercise.sided() && !exercise.usualDose().aerobic())
                .filter(exercise ->
                        changes.matcher(exercise.in(Language.EN).instruction()).find())
                .map(Exercise::id)
                .toList();

        assertThat(found)
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> assertThat(all.get(id).sides()).as(id).isEqualTo(Sides.IN_TURN));
    }

    @Test
    void differentDosesAreToldApart() {
        Set<String> said = new HashSet<>();
        for (int sets = 1; sets <= 4; sets++) {
            for (int times = 1; times <= 12; times++) {
                for (int days = 1; days <= 7; days++) {
                    said.add(say(Language.EN, "bridge", Side.NONE, sets + ",10,5," + times + "," + days + ",0"));
                }
            }
        }
        assertThat(said).hasSize(4 * 12 * 7);
    }

    private static String say(Language language, String exercise, Side side, String dose) {
        var numbers = Arrays.stream(dose.split(","))
                .map(String::strip)
                .mapToInt(Integer::parseInt)
                .toArray();
        var prescription = new Prescription(
                LIBRARY.get(exercise),
                side,
                new Dose(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
                "");
        return new DoseWords(Words.ofSheets(language))
                .of(prescription).lines().stream()
                        .collect(Collectors.joining("/"))
                        .replace(NO_BREAK, ' ');
    }
}
