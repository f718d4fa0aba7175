package org.homestretch.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.CaseFile;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.exam.Sensation;
import org.homestretch.patient.redflag.RedFlag;
import org.junit.jupiter.api.Test;

/** The page about case files says what the program reads: every field, every code, every range, and a whole example. */
class CaseFilePageTest {

    private static final Library LIBRARY = Catalogue.everything();
    private static final Pattern NAME = Pattern.compile("`([a-z0-9_]+)`");
    private static final Pattern RANGE = Pattern.compile("(\\d+) to (\\d+)");
    private static final Pattern KNOWN = Pattern.compile("Known here: (.*)\\.");

    private final String page = read();

    @Test
    void theExampleIsReadAndNothingBlocksIt() {
        CaseFile example = CaseFile.parse(example(), "the page", LIBRARY);

        assertThat(example.items()).hasSize(4);
        assertThat(example.patient().person().name()).isEqualTo("Ann Lee");
        assertThat(CheckAnswer.of(example).blocks()).isFalse();
    }

    @Test
    void theExampleShowsEveryFieldThereIs() {
        assertThat(known(example().replace("\"age\"", "\"agee\"")))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(example()).contains('"' + field + '"'));
        assertThat(known(example().replace("\"side\"", "\"sidee\""))).contains("ex", "why");
    }

    @Test
    void thePageNamesEveryFieldAndNoOther() {
        assertThat(names(table("The whole"))).isEqualTo(known(example().replace("\"id\"", "\"idd\"")));
        assertThat(names(table("The patient"))).isEqualTo(known(example().replace("\"age\"", "\"agee\"")));
        assertThat(names(table("Surgery"))).isEqualTo(known(example().replace("\"kind\"", "\"knid\"")));
        assertThat(names(table("A leg raise"))).isEqualTo(known(example().replace("\"deg\"", "\"degg\"")));
        assertThat(names(table("A nerve test"))).isEqualTo(known(example().replace("\"power\"", "\"powr\"")));
        assertThat(names(table("An item"))).isEqualTo(known(example().replace("\"side\"", "\"sidee\"")));
    }

    @Test
    void everyCodeStandsInItsRowAndNoOther() {
        assertThat(codes("The patient", "sex")).isEqualTo(all(Sex.class));
        assertThat(codes("The patient", "condition")).isEqualTo(all(Condition.class));
        assertThat(codes("The patient", "stage")).isEqualTo(all(Stage.class));
        assertThat(codes("The patient", "irritability")).isEqualTo(all(Irritability.class));
        assertThat(codes("The patient", "dp")).isEqualTo(all(Direction.class));
        assertThat(codes("The patient", "neuro")).isEqualTo(all(Neuro.class));
        assertThat(codes("The patient", "conditioning")).isEqualTo(all(Conditioning.class));
        assertThat(codes("The patient", "comorbid")).isEqualTo(all(HealthProblem.class));
        assertThat(codes("The patient", "limits")).isEqualTo(all(Limit.class));
        assertThat(codes("The patient", "equipment")).isEqualTo(all(Equipment.class));
        assertThat(codes("Surgery", "kind")).isEqualTo(all(Surgery.Kind.class));
        assertThat(codes("A nerve test", "reflex")).isEqualTo(all(Reflex.class));
        assertThat(codes("A nerve test", "sensation")).isEqualTo(all(Sensation.class));
        assertThat(codes("The patient", "movement_tests")).containsAll(all(Response.class));
        assertThat(codes("The patient", "movement_tests")).containsAll(all(Movement.class));
        assertThat(codes("An item", "side")).isEqualTo(all(Side.class));
    }

    @Test
    void everyRedFlagStandsWithItsRule() {
        Map<String, Set<String>> rules = Arrays.stream(RedFlag.values())
                .collect(Collectors.groupingBy(
                        flag -> RedFlagAdvice.of(flag).rule(),
                        Collectors.mapping(RedFlag::code, Collectors.toCollection(TreeSet::new))));

        assertThat(rules).hasSizeGreaterThan(10);
        rules.forEach((rule, codes) ->
                assertThat(found(NAME, line("Red flags", "| " + rule))).as(rule).isEqualTo(codes));
    }

    /** A number just past the range that the page states is refused with that range. */
    @Test
    void everyRangeIsTheOneThatIsRead() {
        List<String> ranged = List.of(
                "age",
                "days_since_onset",
                "pain_back",
                "pain_leg",
                "slr_deg",
                "walk_limit_min",
                "screen_age_days",
                "rest_days_advised",
                "usual_pain",
                "days",
                "deg",
                "power",
                "sets",
                "reps",
                "hold_s",
                "minutes",
                "per_day",
                "days_week");

        assertThat(ranged).isNotEmpty().allSatisfy(field -> {
            var range = RANGE.matcher(row(field));
            assertThat(range.find()).as(field).isTrue();
            assertThatThrownBy(() -> CaseFile.parse(with(field, Integer.parseInt(range.group(2)) + 1), "it", LIBRARY))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(field)
                    .hasMessageContaining(range.group());
            CaseFile.parse(with(field, Integer.parseInt(range.group(1))), "it", LIBRARY);
            CaseFile.parse(with(field, Integer.parseInt(range.group(2))), "it", LIBRARY);
        });
    }

    private String with(String field, int number) {
        String changed = example().replaceFirst("\"" + field + "\": \\d+", "\"" + field + "\": " + number);
        assertThat(changed).as(field).contains("\"" + field + "\": " + number);
        return changed;
    }

    private String row(String field) {
        return page.lines()
                .filter(line -> line.startsWith("|") && line.split("\\|")[1].contains("`" + field + "`"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> known(String wrong) {
        try {
            CaseFile.parse(wrong, "the page", LIBRARY);
            throw new AssertionError("A field nobody knows was taken.");
        } catch (BadInput refused) {
            var names = KNOWN.matcher(refused.getMessage());
            assertThat(names.find()).as(refused.getMessage()).isTrue();
            return new TreeSet<>(List.of(names.group(1).split(", ")));
        }
    }

    private String example() {
        int from = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    /** The rows of the table under a heading. */
    private List<String> table(String heading) {
        String part = page.substring(page.indexOf("# " + heading + "\n")).split("\n#", 2)[0];
        return part.lines()
                .filter(line -> line.startsWith("| `") || line.startsWith("| S"))
                .toList();
    }

    private String line(String heading, String beginning) {
        return table(heading).stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(List<String> rows) {
        return rows.stream()
                .flatMap(row -> found(NAME, row.split("\\|")[1]).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> codes(String heading, String field) {
        return found(NAME, line(heading, "| `" + field + "`").split("\\|")[2]);
    }

    private static <E extends Enum<E> & Coded> Set<String> all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs", "case-files.md"));
        } catch (IOException missing) {
            throw new AssertionError("The page about case files cannot be read.", missing);
        }
    }
}
