package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homestretch.basics.Act;
import org.homestretch.print.Pdf;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.GivenCards;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and plans by weeks from a script: on disk before they are answered, and remembered as given. */
class ExplainingActsTest {

    @TempDir
    private static Path folder;

    private static ScriptedClinic clinic;

    @BeforeAll
    static void open() throws IOException {
        clinic = new ScriptedClinic(folder);
        Files.writeString(folder.resolve("letter.pdf"), "Dear Sir");
        Files.createDirectory(folder.resolve("a-folder.pdf"));
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void cardsAreInTheFileAndRememberedInTheirOrder() throws Exception {
        int number = clinic.screened("Rosa", "1960");

        JsonNode answer =
                ask("{'card': {'number': %d, 'cards': ['flare_up', 'sciatica'], 'print': 'cards.pdf'}}", number);

        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
        var pdf = Pdf.read(Files.readAllBytes(folder.resolve("cards.pdf")));
        assertThat(pdf.pages()).hasSize(2);
        assertThat(pdf.flat(0)).contains("When the pain flares up", "Rosa");
        assertThat(clinic.chart(number).cards())
                .extracting(GivenCards::codes)
                .containsExactly(List.of("flare_up", "sciatica"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'cards': ['sciatica']                                  | 'card.print' is missing
            'print': 'x.pdf'                                       | 'card.cards' is missing
            'cards': ['yoga'], 'print': 'x.pdf'                    | there is no card 'yoga'; it must be one of sciatica,
            'cards': ['sciatica'], 'print': 'x.txt'                | it must end in .pdf
            'cards': ['sciatica'], 'print': 'nowhere/x.pdf'        | there is no folder
            'cards': ['sciatica'], 'print': 'letter.pdf'           | a file of another kind
            'cards': ['sciatica'], 'print': 'a-folder.pdf'         | a folder or a device
            'cards': ['sciatica'], 'print': 'x.pdf', 'colour': 1   | 'card.colour' is not a field
            """)
    void whatCannotBeMadeIsRefusedAndNotNoted(String fields, String why) {
        int number = clinic.screened("Amara", "1971");

        JsonNode answer = ask("{'card': {'number': %d, %s}}", number, fields);

        assertThat(answer.path("why").asText()).contains(why);
        assertThat(clinic.chart(number).cards()).isEmpty();
    }

    @Test
    void aPlanIsWorkedOutKeptHeldAndGiven() throws Exception {
        int number = clinic.screened("Elena", "1979");
        ask(
                "{'episode': {'number': %d, 'condition': 'nonspecific', 'days_since_onset': 200, 'conditioning': 'low'}}",
                number);

        assertThat(weeks(ask("{'plan': {'number': %d}}", number)))
                .containsExactly(40, 48, 56, 65, 75, 90, 105, 125, 150);
        assertThat(weeks(ask("{'plan': {'number': %d, 'hold': 4, 'print': 'plan.pdf'}}", number)))
                .hasSize(10);
        assertThat(weeks(ask("{'plan': {'number': %d, 'ease_off': 3}}", number)))
                .hasSize(11);

        WalkingPlan kept = clinic.chart(number).walking().orElseThrow();
        assertThat(kept.weeks()).hasSize(11);
        assertThat(clinic.chart(number).visits()).extracting(Visit::date).containsExactly(ScriptedClinic.TODAY);
        var pdf = Pdf.read(Files.readAllBytes(folder.resolve("plan.pdf")));
        assertThat(pdf.flat(0)).contains("Your walking plan", "Week 4", "13 minutes, 5 days", "Elena");
        assertThat(clinic.chart(number).acts())
                .extracting(entry -> entry.act().kind())
                .contains(Act.Kind.PLAN_GIVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'card': {'number': %d, 'cards': ['sciatica'], 'print': 'held.pdf'}",
                "'plan': {'number': %d, 'print': 'held.pdf'}"
            })
    void aHeldPatientGetsNoPaperAndNothingIsKept(String act) {
        int number = clinic.register("Ines", "1962");
        assertThat(ask("{" + act + "}", number).path("why").asText()).startsWith("Not printed.");
        ask("{'screen': {'number': %d, 'red_flags': ['dvt_signs']}}", number);

        assertThat(ask("{" + act + "}", number).path("why").asText()).startsWith("Not printed. Held by a red flag");
        assertThat(folder.resolve("held.pdf")).doesNotExist();
        assertThat(clinic.chart(number).walking()).isEmpty();
        assertThat(clinic.chart(number).cards()).isEmpty();
    }

    @Test
    void aPlanFollowsItsTopLine() {
        int number = clinic.register("Karin", "1950");

        JsonNode answer = ask("""
                {'plan': {'number': %d, 'activity': 'bike', 'from': {'minutes': 5, 'days': 3},
                 'to': {'minutes': 20, 'days': 4}, 'never_over': 15}}""", number);

        assertThat(weeks(answer)).startsWith(15, 20).endsWith(60).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'hold': 99                 | 'plan.hold' is 99
            'from': {'minutes': 0}     | 'plan.from.minutes' is 0
            'from': {'hours': 1}       | 'plan.from.hours' is not a field
            'activity': 'swim'         | it must be one of walk, walk_and_sit, bike, water
            'print': 'plan.doc'        | it must end in .pdf
            'print': 'nowhere/p.pdf'   | there is no folder
            'print': 'letter.pdf'      | a file of another kind
            'print': 'a-folder.pdf'    | a folder or a device
            """)
    void whatIsNoPlanIsRefusedAndNotKept(String fields, String why) {
        int number = clinic.screened("Tunde", "1984");

        JsonNode answer = ask("{'plan': {'number': %d, %s}}", number, fields);

        assertThat(answer.path("why").asText()).contains(why);
        assertThat(clinic.chart(number).walking()).isEmpty();
        assertThat(clinic.chart(number).visits()).isEmpty();
    }

    private static JsonNode ask(String act, Object... filled) {
        return clinic.ask(act.formatted(filled).replace('\'', '"').replace("\n", " "));
    }

    private static List<Integer> weeks(JsonNode answer) {
        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
        return StreamSupport.stream(answer.path("minutes_a_week").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }
}
