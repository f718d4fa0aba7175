package org.homestretch.exercise;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies a set so that nobody can change it and it keeps the order of the catalogue. */
final class InOrder {

    private InOrder() {}

    static <T> Set<T> copyOf(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
