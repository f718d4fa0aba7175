package org.homestretch.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.homestretch.basics.Act;
import org.homestretch.program.Handing;
import org.homestretch.program.SheetPurpose;
import org.homestretch.store.journal.Event;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.Test;

/** The sentences of journals of format 1 become acts where programs read them again, and stay sentences elsewhere. */
class ActsAsCodesTest {

    private final Json json = new Json(SomeExercises.library());

    @Test
    void aSheetWithACodeKeepsAllOfIt() {
        Act act = note("reserved flare_up 2 again 1a2b 0a1b2c3d", "Made ready flare-up sheet beside program 2");

        assertThat(act.kind()).isEqualTo(Act.Kind.RESERVED);
        assertThat(Handing.of(act)).contains(new Handing(SheetPurpose.FLARE_UP, 2, true, "1a2b", "0a1b2c3d"));
    }

    @Test
    void everyActWithASheetIsKnown() {
        var kinds = Map.of(
                "printed", "Printed",
                "exported", "Exported",
                "reserved", "Made ready",
                "confirmed", "Gave",
                "not_given", "Did not give",
                "passed", "Let pass");

        assertThat(kinds).isNotEmpty().allSatisfy((code, words) -> {
            Act act = note(code + " program 12 first ff 99aa", words + " sheet of program 12");
            assertThat(act.kind().code()).isEqualTo(code);
            assertThat(Handing.of(act)).contains(new Handing(SheetPurpose.PROGRAM, 12, false, "ff", "99aa"));
        });
    }

    @Test
    void whatWasLetPassKeepsItsReason() {
        Act act = note("passed program 1 first 1a 2b", "Let pass sheet of program 1, The screen is old, 40 days.");

        assertThat(act.what("reason")).contains("The screen is old, 40 days.");
    }

    @Test
    void aSheetFromBeforeThereWereCodesIsReadFromItsWords() {
        assertThat(Handing.of(note("printed ", "Printed sheet of program 2")))
                .contains(new Handing(SheetPurpose.PROGRAM, 2, false, "", ""));
        assertThat(Handing.of(note("printed", "Printed flare-up sheet beside program 30")))
                .contains(new Handing(SheetPurpose.FLARE_UP, 30, false, "", ""));
    }

    @Test
    void otherPapersAreKnownByWhatTheyAre() {
        assertThat(note("exported", "Exported progress report")).isEqualTo(Act.of(Act.Kind.REPORT_EXPORTED));
        assertThat(note("exported", "Exported draft of program 4"))
                .isEqualTo(Act.of(Act.Kind.DRAFT_EXPORTED).with("number", 4));
    }

    @Test
    void theRegistrationIsKnownAndNoOtherThingThatSaysSo() {
        assertThat(line("patient", "x", "Registered")).isEqualTo(Act.of(Act.Kind.REGISTERED));
        assertThat(line("episode", "x", "Registered").kind()).isEqualTo(Act.Kind.SAID);
    }

    @Test
    void everyOtherSentenceStaysAsItWas() {
        assertThat(note("viewed", "Viewed record")).isEqualTo(said("Viewed record"));
        assertThat(note("printed", "Printed sheet 1, cards")).isEqualTo(said("Printed sheet 1, cards"));
        assertThat(note("printed unknown 1 first 0 0", "Printed sheet of program 1")
                        .what("purpose"))
                .contains("unknown");
        assertThat(line("program", "x", "Program 1 changed: exercises"))
                .isEqualTo(said("Program 1 changed: exercises"));
        assertThat(line("setting", "thresholds", "Rule numbers: “Rest”: 2 to 1 days\n"))
                .isEqualTo(said("Rule numbers: “Rest”: 2 to 1 days\n"));
    }

    @Test
    void anEventOfFormatOneIsReadWithItsAct() {
        String written = """
                {"sequence":3,"at":"2026-11-22T09:00:00.123456Z","by":"NB",
                "change":{"subject":"note","id":"confirmed program 1 first 0f 1e","patient":null,
                "before":null,"after":null},"what":"Gave sheet of program 1"}""";

        Event event = json.read(written.getBytes(StandardCharsets.UTF_8), Event.class);

        assertThat(event.act().kind()).isEqualTo(Act.Kind.CONFIRMED);
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(json.read(json.bytes(event), Event.class)).isEqualTo(event);
    }

    private Act note(String thing, String what) {
        return line("note", thing, what);
    }

    /** As the table of histories of an older program holds it. */
    private Act line(String subject, String thing, String what) {
        String text = json.text(JsonNodeFactory.instance
                .objectNode()
                .put("subject", subject)
                .put("thing", thing)
                .put("what", what));
        return json.read(text, Act.class);
    }

    private static Act said(String sentence) {
        return Act.of(Act.Kind.SAID).with("said", sentence);
    }
}
