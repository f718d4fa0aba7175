package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultsTest {

    private static final String LONG_SENTENCE = "Lift one foot and then put it down and then lift the other one again.";

    @Test
    void aPlainTextHasNoFault() {
        assertThat(english(new Text())).isEmpty();
        assertThat(spanish(spanishText())).isEmpty();
    }

    @Test
    void anEmptyFieldIsAFault() {
        var text = new Text();
        text.name = " ";

        assertThat(english(text)).containsExactly("A field is empty.");
    }

    @Test
    void fewerThanTwoOrMoreThanFourStepsAreAFault() {
        var text = new Text();
        text.steps = List.of("Lift it.");
        assertThat(english(text)).containsExactly("There are 1 steps, not 2 to 4.");

        text.steps = List.of("Lift it.", "Hold.", "Lower it.", "Rest.", "Do it again.");
        assertThat(english(text)).containsExactly("There are 5 steps, not 2 to 4.");
    }

    @Test
    void aSentenceOverFourteenWordsIsAFault() {
        var text = new Text();
        text.steps = List.of("Lift it.", LONG_SENTENCE);

        assertThat(english(text)).singleElement().asString().contains("longer than 14 words");
    }

    @Test
    void aHalfSentenceIsAFault() {
        var text = new Text();
        text.mistake = "lifting too high";

        assertThat(english(text)).containsExactly("'lifting too high' is not a whole sentence.");
    }

    @Test
    void namesLongerThanTheirPlaceAreFaults() {
        var text = new Text();
        text.name = "n".repeat(35);
        text.sheetName = "n".repeat(27);

        assertThat(english(text))
                .containsExactly(
                        "The name has 35 characters, not 34 at most.",
                        "The sheet name has 27 characters, not 26 at most.");
    }

    @Test
    void anInstructionLongerThanItsPlaceIsAFault() {
        var text = new Text();
        text.steps = List.of("Lift your leg up high. ".repeat(8).strip(), "Lower it.");
        assertThat(english(text)).singleElement().asString().startsWith("The instruction has 211 characters");

        var spanish = spanishText();
        spanish.steps = List.of("Suba la pierna muy alto. ".repeat(8).strip(), "Baje despacio.");
        assertThat(spanish(spanish)).singleElement().asString().contains("not 220 at most");
    }

    @Test
    void aDiagnosisIsAFaultOnThePatientsTextAndNotInTheName() {
        var text = new Text();
        text.name = "Sciatic nerve slider";
        assertThat(english(text)).isEmpty();

        text.purpose = "Helps sciatica feel less bad.";
        assertThat(english(text)).singleElement().asString().contains("a diagnosis: sciatica");

        text.purpose = "Helps you feel well.";
        text.sheetName = "Stretch for the disc";
        assertThat(english(text)).singleElement().asString().contains("a diagnosis: disc");
    }

    @Test
    void aSpanishDiagnosisIsAFault() {
        var text = spanishText();
        text.purpose = "Ayuda con la hernia de disco.";

        assertThat(spanish(text)).singleElement().asString().contains("a diagnosis: hernia");
    }

    @Test
    void aSideIsAFaultBecauseTheBadgeNamesIt() {
        var text = new Text();
        text.setUp = "Lie on your left side.";
        assertThat(english(text)).singleElement().asString().contains("a left or right: left");

        var spanish = spanishText();
        spanish.setUp = "Suba la pierna derecha.";
        assertThat(spanish(spanish)).singleElement().asString().contains("a left or right: derecha");
    }

    @Test
    void aFigureIsAFaultBecauseTheDoseNamesIt() {
        var text = new Text();
        text.steps = List.of("Lift it.", "Hold for 5 breaths.");

        assertThat(english(text)).singleElement().asString().contains("a figure: 5");
    }

    @Test
    void hardWordsAreAFault() {
        var text = new Text();
        text.purpose = "Facilitates neuromuscular coordination and abdominal stability.";
        text.feel = "Considerable abdominal activation accompanies every repetition.";
        assertThat(english(text)).singleElement().asString().startsWith("The English grade is");

        var spanish = spanishText();
        spanish.purpose = "Facilita coordinación neuromuscular especializada.";
        spanish.feel = "Experimentará considerable activación abdominal estabilizadora.";
        spanish.mistake = "Evite compensaciones musculares involuntarias repetitivas.";
        assertThat(spanish(spanish)).singleElement().asString().startsWith("The Spanish score is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mantenga.                                  | a hold of nothing
            Mantenga y respire.                        | a hold of nothing
            Pare al sentir tirantez y mantenga.        | a hold of nothing
            Afloje si duele la espalda.                | a pain of nobody
            Afloje si pincha la ingle.                 | a pain of nobody
            Rote el tronco sentado.                    | a gender
            Levante la pierna en supino.               | another word for a position
            Apoye los pies en silla firme.             | a noun without its article
            Apoye las manos en una encimera.           | a word of one region
            Ayuda a soltar un glúteo tenso.            | a calque
            Ayuda a mover mejor una espalda baja rígida. | a calque
            Vuelva con control.                        | a calque
            Ayuda al hacer reposo.                     | rest in bed
            """)
    void aFaultThatWasMendedMayNotComeBack(String words, String fault) {
        var text = spanishText();
        text.purpose = words;

        assertThat(spanish(text)).singleElement().asString().contains(" has " + fault + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mantenga la posición y respire.",
                "Mantenga quieta la pelota.",
                "Afloje si le duele la espalda.",
                "Afloje si le duelen la espalda o los hombros.",
                "Apoye las pantorrillas en la silla.",
                "Ponga una mano sobre el abdomen."
            })
    void aRightSentenceIsNoFault(String words) {
        var text = spanishText();
        text.purpose = words;

        assertThat(spanish(text)).isEmpty();
    }

    @Test
    void theNameIsHeldToTheSameWords() {
        var text = spanishText();
        text.name = "Rotación de tronco sentado";

        assertThat(spanish(text)).singleElement().asString().contains("a gender: sentado");
    }

    @Test
    void aSpanishNameHasMoreRoom() {
        var text = spanishText();
        text.name = "n".repeat(45);

        assertThat(spanish(text)).containsExactly("The name has 45 characters, not 44 at most.");
    }

    @Test
    void englishDoesNotSendAnybodyToRestEither() {
        var text = new Text();
        text.purpose = "Helps your legs when you rest more.";

        assertThat(english(text)).singleElement().asString().contains("rest in bed");
    }

    @Test
    void aLanguageWithoutRulesOfItsOwnIsHeldToThoseOfAll() {
        var text = new Text();
        text.purpose = "Helps sciatica feel less bad.";
        assertThat(new TextFaults(TextRules.of(new Language("eo")), text.wording()).all())
                .isEmpty();

        text.mistake = "lifting too high";
        text.sheetName = "n".repeat(27);
        assertThat(new TextFaults(TextRules.of(new Language("eo")), text.wording()).all())
                .hasSize(2);
    }

    private static List<String> english(Text text) {
        return new TextFaults(TextRules.of(Language.EN), text.wording()).all();
    }

    private static List<String> spanish(Text text) {
        return new TextFaults(TextRules.of(new Language("es")), text.wording()).all();
    }

    private static Text spanishText() {
        var text = new Text();
        text.name = "Puente";
        text.sheetName = "Puente";
        text.purpose = "Ayuda a dar fuerza a las piernas.";
        text.setUp = "Acuéstese boca arriba.";
        text.steps = List.of("Suba una pierna.", "Baje despacio.");
        text.feel = "Lo sentirá en el muslo.";
        text.mistake = "Evite subir mucho.";
        text.easeOff = "Afloje si le duele más.";
        return text;
    }

    /** A wording to plant one fault in. */
    private static final class Text {
        private String name = "Leg raise";
        private String sheetName = "Leg raise";
        private String purpose = "Helps you feel well.";
        private String setUp = "Lie on your back.";
        private List<String> steps = List.of("Lift one leg.", "Lower it slowly.");
        private String feel = "You feel your thigh work.";
        private String mistake = "Avoid lifting it too high.";
        private String easeOff = "Ease off if your back hurts.";

        Wording wording() {
            return new Wording(name, sheetName, purpose, setUp, steps, feel, mistake, easeOff);
        }
    }
}
