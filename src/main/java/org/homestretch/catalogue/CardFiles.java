package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.homestretch.education.Card;
import org.homestretch.education.CardWords;
import org.homestretch.education.Cards;
import org.homestretch.education.Fit;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.YellowFlag;

/** The cards that come with the program: a row of {@code cards.csv} each, and its words in one file a language. */
public final class CardFiles {

    private CardFiles() {}

    public static Cards cards() {
        var words = new TextFiles<>("cards", CardWords.class);
        return new Cards(CsvFile.records("cards.csv").stream()
                .map(record -> card(record, words))
                .toList());
    }

    private static Card card(NamedCsvRecord record, TextFiles<CardWords> words) {
        var row = new Fields(record);
        String code = row.text("code");
        var fit = new Fit(
                row.set(Condition.class, "conditions"),
                row.set(Stage.class, "stages"),
                row.set(YellowFlag.class, "flags"));
        return new Card(code, fit, row.list("rules"), row.list("sources"), words.of(code));
    }
}
