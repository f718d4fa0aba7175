package org.homestretch.ui.patient.registration;

import java.util.Optional;
import java.util.function.Function;
import org.homestretch.reading.DateOrder;

/** How typed dates are ordered, and which letters of a name no sheet can print, where there are some. */
public record Typing(DateOrder order, Function<String, Optional<String>> unprintable) {}
