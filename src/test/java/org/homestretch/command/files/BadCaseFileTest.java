package org.homestretch.command.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homestretch.patient.episode.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a bad case file is refused, and what of a good one is left alone. */
class BadCaseFileTest extends WrittenCases {

    /** Whatever a test may say, siblings included, and where it is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "surgery": {"kind": "laser"}            | 'patient.surgery.kind' is "laser"; it must be one of discectomy,
            "surgery": {"days": 5}                  | 'patient.surgery.kind' is missing
            "surgery": {"kind": "fusion", "day": 5} | 'patient.surgery.day' is not a field of 'surgery'
            "surgery": {"kind": "fusion", "days": -1} | 'patient.surgery.days' is -1; it must be a whole number from 0
            "surgery": "fusion"                     | 'patient.surgery' must be an object
            "slr_left": {"deg": 121}                | 'patient.slr_left.deg' is 121; it must be a number from 0 to 120
            "slr_right": {"positive": "yes"}        | 'patient.slr_right.positive' must be true or false
            "slr_right": {"degrees": 40}            | 'patient.slr_right.degrees' is not a field of 'slr_right'
            "movement_tests": {"rotation": "worse"} | 'patient.movement_tests.rotation' is not a field
            "movement_tests": {"glide_left": "good"} | 'patient.movement_tests.glide_left' is "good"; it must be one of
            "neuro_levels": {"T12": {}}             | 'patient.neuro_levels.T12' is not a field of 'neuro_levels'
            "neuro_levels": {"L2": {"both": {}}}    | 'patient.neuro_levels.L2.both' is not a field of 'L2'
            "neuro_levels": {"S1": {"left": {"power": 6}}} | S1.left.power' is 6; it must be a whole number from 0 to 5
            "neuro_levels": {"S1": {"left": {"power": 4.5}}} | 'patient.neuro_levels.S1.left.power' is 4.5
            "neuro_levels": {"L5": {"right": {"reflex": "weak"}}} | 'patient.neuro_levels.L5.right.reflex' is "weak"
            "neuro_levels": {"L5": {"right": {"sensation": "brisk"}}} | neuro_levels.L5.right.sensation' is "brisk"
            "neuro_levels": {"L5": {"right": {"tone": 1}}} | 'patient.neuro_levels.L5.right.tone' is not a field of
            "usual_pain": 11                        | 'patient.usual_pain' is 11; it must be a whole number from 0 to 10
            "slump_left": true                      | 'patient.slump_left' is not a field of a case
            """)
    void aTestThatCannotBeIsRefusedByItsField(String field, String sentence) {
        assertThatThrownBy(() -> saying(field))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("case.json")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "age": 50          | "age": 500         | 'patient.age' is 500; it must be a whole number from 0 to 130
            "age": 50          | "age": "fifty"     | 'patient.age' is "fifty"; it must be a whole number
            "age": 50,         |                    | 'patient.age' is missing; it must be a whole number from 0 to 130
            "sex": "f"         | "sex": "female"    | 'patient.sex' is "female"; it must be one of f, m, x
            "stage": "chronic" | "stage": "old"     | it must be one of acute, subacute, chronic
            "name": "Ann Lee"  | "name": 7          | 'patient.name' must be a text
            "name": "Ann Lee"  | "nmae": "Ann Lee"  | 'patient.nmae' is not a field of a case
            "pain_leg": 2      | "pain_leg": 11     | 'patient.pain_leg' is 11; it must be a whole number from 0 to 10
            "pain_leg": 2      | "pain_leg": 2.5    | 'patient.pain_leg' is 2.5
            "dp": "none"       | "dp": "none", "limits": "no_kneel" | 'patient.limits' must be a list
            "dp": "none"       | "dp": "none", "limits": ["kneel"]  | 'patient.limits' is "kneel"
            "dp": "none"       | "dp": "none", "slr_positive": 1    | 'patient.slr_positive' must be true or false
            "dp": "none"       | "dp": "none", "dp": "flexion"      | not valid JSON
            "items"            | "itmes"            | 'itmes' is not a field of a case
            ["bridge"]         | ["bridg"]          | 'items[0]' names 'bridg', which is no exercise on offer
            ["bridge"]         | [{"ex": "bridge", "sets": 0}]    | 'items[0].sets' is 0; it must be a whole number from 1 to 20
            "dp": "none"       | "dp": "none", "slr_deg": 121     | 'patient.slr_deg' is 121; it must be a number from 0 to 120
            , "dp": "none"     | , "dp": "both"     | 'patient.dp' is "both"; it must be one of not_tested, none
            ["bridge"]         | [{"ex": "bridge", "repps": 5}]   | 'items[0].repps' is not a field
            ["bridge"]         | [7]                | 'items[0]' must be an exercise id or an object
            ["bridge"]         | ["bridge"           | not valid JSON
            """)
    void aBadCaseIsRefusedByFileAndField(String good, String bad, String sentence) {
        String text = PLAIN.replace(good, bad == null ? "" : bad);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("case.json")
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("case.json");
        Files.write(file, PLAIN.replace("Ann", "Jos\u00e9").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> CaseFile.read(file, LIBRARY)).hasMessageContaining("UTF-8");
    }

    @Test
    void aMissingFileIsRefusedByName() {
        assertThatThrownBy(() -> CaseFile.read(folder.resolve("none.json"), LIBRARY))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void wholeNumbersMayHaveAPointAndMeasuresMayHaveParts() {
        var patient = read(PLAIN.replace(
                                "\"age\": 50",
                                "\"age\": 50.0, \"slr_deg\": 69.5, \"walk_limit_min\": 7.5, \"pain_back\": 3.0")
                        .replace("\"pain_back\": 4, ", ""))
                .patient();

        assertThat(patient.person().age()).isEqualTo(50);
        assertThat(patient.pain().back().points()).isEqualTo(3);
        assertThat(patient.examination().slrDegrees()).hasValue(69);
        assertThat(patient.examination().walkLimitMinutes()).hasValue(7);
    }

    @Test
    void aNameMayBeLeftOut() {
        assertThat(read(PLAIN.replace("\"name\": \"Ann Lee\", ", ""))
                        .patient()
                        .person()
                        .name())
                .isEmpty();
    }

    @Test
    void aDoseLeavesAloneWhatDoesNotGoWithItsKindOfExercise() {
        var items = read(PLAIN.replace("[\"bridge\"]", """
                [{"ex": "bridge", "minutes": 5, "reps": 9}, {"ex": "walk-continuous", "sets": 3, "minutes": 12}]
                """)).items();

        assertThat(items.get(0).dose())
                .isEqualTo(LIBRARY.get("bridge").usualDose().withRepetitions(9));
        assertThat(items.get(1).dose().minutes()).isEqualTo(12);
        assertThat(items.get(1).dose().sets()).isZero();
    }

    @Test
    void aMarkBeforeTheTextIsLeftAlone() {
        assertThat(read("\uFEFF" + PLAIN).items()).hasSize(1);
    }

    @Test
    void aSideIsLeftAloneWhereTheExerciseHasNone() {
        List<Side> sides =
                read(PLAIN.replace("[\"bridge\"]", "[{\"ex\": \"bridge\", \"side\": \"left\"}]")).items().stream()
                        .map(item -> item.side())
                        .toList();

        assertThat(sides).containsExactly(Side.NONE);
    }
}
