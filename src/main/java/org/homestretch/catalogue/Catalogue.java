package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.basics.Language;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;

/** The exercise data that come with the program: the facts of every exercise, and their words. */
public final class Catalogue {

    private Catalogue() {}

    /** The exercises on offer: those with words in the base language whose pictures can be shown. */
    public static Library library(Set<String> pictured) {
        List<Exercise> offered = facts().stream()
                .filter(record -> pictured.contains(record.getField("id")))
                .map(record -> new Row(record).exercise(Texts.of(record.getField("id"))))
                .filter(exercise -> exercise.saidIn(Language.EN))
                .toList();
        return new Library(offered);
    }

    /** Every exercise the guidance knows, with or without words and pictures. */
    public static Library everything() {
        return new Library(facts().stream()
                .map(record -> new Row(record).exercise(Map.of()))
                .toList());
    }

    /** The catalogue as it stands in the file, one record an exercise. */
    static List<NamedCsvRecord> facts() {
        return CsvFile.records("catalogue.csv");
    }
}
