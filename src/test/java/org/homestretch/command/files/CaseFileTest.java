package org.homestretch.command.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case files: what is read from a good one, and what follows where something is left out. */
class CaseFileTest extends WrittenCases {

    @Test
    void whatIsLeftOutTakesItsDefault() {
        var patient = read(PLAIN).patient();

        assertThat(patient.course().secondary()).isEmpty();
        assertThat(patient.course().daysSinceOnset()).isEqualTo(OptionalLong.empty());
        assertThat(patient.symptoms().legPainBelowKnee()).isFalse();
        assertThat(patient.examination().neuro()).contains(Neuro.NORMAL);
        assertThat(patient.examination().slrDegrees()).isEqualTo(OptionalInt.empty());
        assertThat(patient.screening().ageInDays()).isEqualTo(OptionalLong.empty());
        assertThat(patient.plan().firstProgram()).isTrue();
        assertThat(patient.plan().restDaysAdvised()).isZero();
    }

    @Test
    void everyFieldIsRead() {
        var patient = read("""
                {"patient": {"name": "Jon P.", "age": 71, "sex": "m", "condition": "spinal_stenosis",
                  "secondary": ["degenerative_disc"], "stage": "subacute", "days_since_onset": 60,
                  "pain_back": 3, "pain_leg": 6, "leg_pain_below_knee": true, "slr_positive": true,
                  "one_leg_pain": true, "first_programme": false, "slr_deg": 40, "walk_limit_min": 10,
                  "trimester": null, "irritability": "high", "conditioning": "low", "dp": "flexion",
                  "comorbid": ["fall_risk"], "limits": ["no_kneel"], "equipment": ["chair", "recumbent_bike"],
                  "red_flags": ["dvt_signs"], "screen_age_days": 3, "neuro": "stable_deficit",
                  "rest_days_advised": 1}, "items": []}
                """).patient();

        assertThat(patient.course().secondary()).containsExactly(Condition.DEGENERATIVE_DISC);
        assertThat(patient.course().stage()).isEqualTo(Stage.SUBACUTE);
        assertThat(patient.pain().worst()).isEqualTo(6);
        assertThat(patient.symptoms().easedBy()).isEqualTo(Direction.FLEXION);
        assertThat(patient.symptoms().painOnOneLeg()).isTrue();
        assertThat(patient.examination().walkLimitMinutes()).hasValue(10);
        assertThat(patient.circumstances().limits()).containsExactly(Limit.NO_KNEEL);
        assertThat(patient.circumstances().equipment())
                .containsExactlyInAnyOrder(Equipment.CHAIR, Equipment.RECUMBENT_BIKE);
        assertThat(patient.screening().positive()).containsExactly(RedFlag.DVT_SIGNS);
        assertThat(patient.screening().ageInDays()).hasValue(3);
        assertThat(patient.plan().firstProgram()).isFalse();
    }

    @Test
    void anItemIsAnIdOrAnObjectWithDoseSideAndNote() {
        var items = read(PLAIN.replace("[\"bridge\"]", """
                ["bridge", {"ex": "clam", "side": "left", "reps": 12, "note": "slowly"}, {"ex": "walk-continuous"}]
                """)).items();

        assertThat(items.get(0).dose()).isEqualTo(LIBRARY.get("bridge").usualDose());
        assertThat(items.get(1).side()).isEqualTo(Side.LEFT);
        assertThat(items.get(1).dose().repetitions()).isEqualTo(12);
        assertThat(items.get(1).dose().sets())
                .isEqualTo(LIBRARY.get("clam").usualDose().sets());
        assertThat(items.get(1).note()).isEqualTo("slowly");
        assertThat(items.get(2).dose().minutes()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind": "discectomy", "days": 13} | post_discectomy    | chronic | ACUTE    | 13
            {"kind": "fusion", "days": 42}     | post_fusion        | acute   | SUBACUTE | 42
            {"kind": "other", "days": 85}      | post_decompression | acute   | CHRONIC  | 85
            {"kind": "fusion", "days": null}   | post_fusion        | chronic | ACUTE    | 0
            {"kind": "fusion"}                 | spinal_stenosis    | chronic | ACUTE    | 0
            {"kind": "other", "days": 4000}    | nonspecific        | acute   | ACUTE    | 4000
            """)
    void anOperationSetsTheStageAndTheDays(String surgery, String condition, String told, Stage stage, long days) {
        var course = read(PLAIN.replace("nonspecific", condition)
                        .replace("\"chronic\"", "\"" + told + "\", \"surgery\": " + surgery))
                .patient()
                .course();

        assertThat(course.stage()).isEqualTo(stage);
        assertThat(course.daysSinceSurgery()).hasValue(days);
        assertThat(course.operated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "post_discectomy"                                 | chronic  | 20   | ACUTE
            "post_decompression"                              | acute    | 42   | SUBACUTE
            "post_fusion"                                     | subacute | 400  | CHRONIC
            "post_fusion"                                     | subacute | null | SUBACUTE
            "nonspecific", "secondary": ["post_discectomy"]   | chronic  | 41   | ACUTE
            "disc_herniation", "secondary": ["post_fusion"]   | acute    | 400  | ACUTE
            "nonspecific"                                     | chronic  | 20   | CHRONIC
            """)
    void aConditionAfterSurgeryAloneTakesItsStageFromTheDaysSinceTheOnset(
            String condition, String told, String days, Stage stage) {
        var course = read(PLAIN.replace("\"nonspecific\"", condition + ", \"days_since_onset\": " + days)
                        .replace("\"chronic\"", "\"" + told + "\""))
                .patient()
                .course();

        assertThat(course.stage()).isEqualTo(stage);
    }

    @Test
    void anOldOperationBesideAFreshTroubleLeavesItAcute() {
        String fresh = PLAIN.replace("\"chronic\"", "\"acute\", \"secondary\": [\"post_fusion\"]");
        var course = read(fresh.replace("\"acute\"", "\"acute\", \"surgery\": {\"kind\": \"fusion\", \"days\": 400}"))
                .patient()
                .course();

        assertThat(course.stage()).isEqualTo(Stage.ACUTE);
        assertThat(course.daysSinceSurgery()).hasValue(400);
        assertThat(Surgery.Kind.values()).filteredOn(course::had).containsExactly(Surgery.Kind.FUSION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "slr_left": {"deg": 80, "positive": false}, "slr_right": {"deg": 55.5, "positive": true} | true  | 55
            "slr_left": {"deg": 30, "positive": true}, "slr_right": {"deg": 25, "positive": false}   | true  | 30
            "slr_left": {"deg": 80}, "slr_right": {"deg": 70}                                        | false | 70
            "slr_positive": true, "slr_deg": 60, "slr_left": {"deg": 40, "positive": false}          | true  | 60
            "slr_positive": false, "slr_deg": 60, "slr_left": {"deg": 40, "positive": true}          | true  | 40
            "slr_positive": true, "slr_deg": 40, "slr_left": {"deg": 70}, "slr_right": {"deg": 80}   | true  | 40
            "slr_deg": 35, "slr_left": {"positive": true}, "slr_right": {"positive": false}          | true  | 35
            "slr_positive": true, "slr_left": {"deg": 44}                                            | true  | 44
            "slr_positive": true, "slr_left": {"deg": 44, "positive": false}                         | true  | 44
            "slr_positive": true, "slr_deg": 70, "slr_right": {"deg": 40, "positive": null}          | true  | 40
            """)
    void theWorseLegCounts(String fields, boolean positive, int degrees) {
        var examination = saying(fields).examination();

        assertThat(examination.slrPositive()).isEqualTo(positive);
        assertThat(examination.slrDegrees()).hasValue(degrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"extension": "centralised", "flexion": "worse"}                       | EXTENSION
            {"glide_left": "centralised", "glide_right": "centralised"}            | LATERAL
            {"flexion": "eased", "extension": "no_change"}                         | FLEXION
            {"flexion": "centralised", "extension": "centralised"}                 | NOT_TESTED
            {"flexion": "worse", "extension": "worse", "glide_left": "worse"}      | NOT_TESTED
            {"flexion": "worse", "extension": "worse", "glide_left": "worse", "glide_right": "no_change"} | NONE
            """)
    void theDirectionFollowsWhereItIsLeftOut(String tests, Direction direction) {
        String left = PLAIN.replace("\"dp\": \"none\"", "\"movement_tests\": " + tests);
        String told = PLAIN.replace("\"dp\": \"none\"", "\"dp\": \"lateral\", \"movement_tests\": " + tests);

        assertThat(read(left).patient().symptoms().easedBy()).isEqualTo(direction);
        assertThat(read(told).patient().symptoms().easedBy()).isEqualTo(Direction.LATERAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"L2": {"left": {"power": 5}}}                       | NORMAL
            {"S1": {"right": {"power": 4}}}                      | STABLE_DEFICIT
            {"L3": {"left": {"sensation": "absent"}}}            | STABLE_DEFICIT
            {"L4": {"right": {"reflex": "reduced", "power": 5}}} | STABLE_DEFICIT
            {"L5": {"left": {"power": 3}, "right": {"power": 5}}} | SEVERE_WEAKNESS
            {"S2": {"left": {"power": 0, "reflex": null}}}       | SEVERE_WEAKNESS
            {}                                                   | NORMAL
            """)
    void ofAWordForTheNervesAndTheirTestsTheWorseOneCounts(String levels, Neuro neuro) {
        assertThat(saying("\"neuro_levels\": " + levels).examination().neuro()).contains(neuro);
        assertThat(saying("\"neuro\": \"normal\", \"neuro_levels\": " + levels)
                        .examination()
                        .neuro())
                .as("the worse one counts")
                .contains(neuro);
        assertThat(saying("\"neuro\": \"worsening\", \"neuro_levels\": " + levels)
                        .examination()
                        .neuro())
                .contains(Neuro.WORSENING);
    }

    @Test
    void aBriskReflexHoldsUntilTheQuestionOfTheCordIsAnsweredWithYes() {
        String brisk = "\"screen_age_days\": 0, \"neuro_levels\": {\"L4\": {\"left\": {\"reflex\": \"brisk\"}}}";

        assertThat(saying(brisk).screening().ageInDays()).isEmpty();
        assertThat(saying(brisk + ", \"red_flags\": [\"cord_signs\"]")
                        .screening()
                        .ageInDays())
                .hasValue(0);
    }

    @Test
    void whatPainUsuallyIsIsReadAndElseUnknown() {
        assertThat(saying("\"usual_pain\": 7").symptoms().usual()).contains(PainScore.of(7));
        assertThat(read(PLAIN).patient().symptoms().usual()).isEmpty();
    }

    @Test
    void settlingFitnessAndDirectionMayBeLeftOut() {
        var patient = read(PLAIN.replace(
                        ", \"irritability\": \"low\", \"conditioning\": \"average\", \"dp\": \"none\"", ""))
                .patient();

        assertThat(patient.symptoms().irritability()).contains(Irritability.LOW);
        assertThat(patient.symptoms().easedBy()).isEqualTo(Direction.NOT_TESTED);
        assertThat(patient.circumstances().conditioning()).contains(Conditioning.AVERAGE);
    }
}
