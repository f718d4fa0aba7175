package org.homestretch.print.review;

/** What is printed of one rule, in the words of the screens. */
public record RuleLine(String id, String hardness, String when, String says, String sources, String tests) {}
