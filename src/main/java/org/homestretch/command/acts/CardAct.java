package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.homestretch.Office;
import org.homestretch.advice.Verdict;
import org.homestretch.command.files.CardCodes;
import org.homestretch.command.files.GivenFile;
import org.homestretch.command.files.JsonFields;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.patient.Patient;
import org.homestretch.progress.GivenCards;

/** {@code card}: cards that explain something, given to a patient as a file; through the gate. */
record CardAct(Office office, Path here) implements ScriptAct {

    private static final String CARDS = "cards";

    @Override
    public String name() {
        return "card";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), Set.of(CARDS, PrintedTo.FIELD), Set.of());
        Patient patient = said.patient();
        List<Card> cards = cards(said.fields());
        var out = PrintedTo.file(name(), said.fields(), here);
        Verdict verdict = PrintedTo.passed(office.judgeCards(said.chart()));
        var given = office.given(patient, office.usualStyle(patient));
        byte[] pdf = office.cardPages().make(new CardOrder(given, cards)).pdf();
        new GivenFile(office, out, pdf).hand(patient, verdict, GivenCards.act(cards));
        answer.put(PrintedTo.FIELD, said.fields().text(PrintedTo.FIELD));
        ToldLine.about(patient, answer);
    }

    private List<Card> cards(JsonFields fields) {
        List<String> codes =
                fields.elements(CARDS).stream().map(JsonNode::asText).toList();
        if (codes.isEmpty()) {
            throw fields.wrong(CARDS, "is missing; it must be a list of codes of cards");
        }
        return CardCodes.named(office.cards(), codes, why -> fields.wrong(CARDS, "is wrong: " + why));
    }
}
