package org.homestretch.ui.kit.paper;

import org.homestretch.advice.GivenGate;

/** The way out for what leaves beside a program: the gate it passes, what is told of what is held, and where it is printed. */
public record Door(GivenGate gate, Held held, Printing printing) {}
