package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;

/** The columns of one line of a table: codes, numbers, and lists parted by bars. */
record Fields(NamedCsvRecord record) {

    <E extends Enum<E> & Coded> E one(Class<E> list, String column) {
        return Coded.of(list, text(column));
    }

    <E extends Enum<E> & Coded> Set<E> set(Class<E> list, String column) {
        return set(column, code -> Coded.of(list, code));
    }

    <T> Set<T> set(String column, Function<String, T> reading) {
        return list(column).stream().map(reading).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    String text(String column) {
        return record.getField(column);
    }
}
