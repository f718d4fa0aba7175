package org.homestretch.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources that rules and exercises name by a key, as a reader can look them up. */
public final class Citations {

    private final Map<String, String> byKey;

    private Citations(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    public static Citations load() {
        return new Citations(CsvFile.records("sources.csv").stream()
                .collect(Collectors.toMap(one -> one.getField("key"), one -> one.getField("citation"))));
    }

    /** What a key stands for; a key of no known source is shown as it is. */
    public String of(String key) {
        return byKey.getOrDefault(key, key);
    }

    /** The sources one after the other, as one line of text. */
    public String of(Collection<String> keys) {
        return keys.stream().map(this::of).collect(Collectors.joining("; "));
    }
}
