package org.homestretch.ui.kit.cards;

import org.homestretch.ui.kit.walking.PlanModel;

/** What explains things to a patient on paper: the cards, and a plan by weeks. */
public record Explaining(CardsModel cards, PlanModel plan) {}
