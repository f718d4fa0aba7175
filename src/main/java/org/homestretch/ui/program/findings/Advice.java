package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.function.Function;
import org.homestretch.advice.Adviser;
import org.homestretch.ui.kit.cards.Explaining;

/** Who says what is wrong with a program and what would be right, what the keys of sources stand for, and what explains it. */
public record Advice(Adviser adviser, Function<List<String>, String> sources, Explaining explaining) {}
