package org.homestretch.ui.kit.finder;

import org.homestretch.exercise.ForPatient;

/** The patient exercises are looked for: what they are called and what is known of them. */
public record Whom(String name, ForPatient patient) {}
