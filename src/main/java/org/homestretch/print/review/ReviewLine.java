package org.homestretch.print.review;

/** What is printed of one rule or one number, in the words of the screens. */
public record ReviewLine(String id, String hardness, String when, String says, String sources, String tests) {}
