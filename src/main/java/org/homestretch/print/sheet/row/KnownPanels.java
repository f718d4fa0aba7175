package org.homestretch.print.sheet.row;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homestretch.patient.episode.Side;

/** Pictures of exercises that were set before: where their words find room is long to seek, and always the same. */
public final class KnownPanels {

    private static final int MOST = 1500;

    /** All that decides how the pictures of an exercise stand. */
    record Key(
            String exercise,
            Side side,
            String name,
            String held,
            Locale language,
            boolean black,
            double scale,
            double room) {}

    private final Map<Key, Panels> known = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Optional<Panels> of(Key key) {
        return Optional.ofNullable(known.get(key));
    }

    /** The one that was not asked for the longest makes room. */
    synchronized Panels keep(Key key, Panels panels) {
        known.put(key, panels);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return panels;
    }
}
