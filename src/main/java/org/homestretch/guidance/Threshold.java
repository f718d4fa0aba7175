package org.homestretch.guidance;

/** A number a rule turns on: what it means, its unit, its usual value and where that comes from. */
public enum Threshold {
    YOUNGEST_AGE("Youngest age the guidance covers", "years", 16, "R1"),
    SCREEN_VALID("A red-flag screen holds for", "days", 28, "P"),
    INFLAMMATORY_SIGNS("Signs that raise inflammatory back pain", "signs", 3, "K"),

    SLR_IRRITABLE("A positive leg raise below this is irritable", "degrees", 45, "P"),
    SLR_SHORT("A painless leg raise below this means short hamstrings", "degrees", 70, "K"),
    SURGERY_EARLY("First days after disc surgery", "days", 14, "R33"),
    SURGERY_STRENGTHEN("Strengthening after disc surgery from", "days", 28, "R32"),

    PAIN_SOME("Pain that asks for some care from", "points", 3, "P"),
    PAIN_HIGH("High pain from", "points", 6, "P"),
    PAIN_SEVERE("Severe pain from", "points", 8, "P"),
    REST("Longest rest", "days", 2, "R9"),
    GREEN_TOP("Green: pain during exercise up to", "points", 3, "R41"),
    AMBER_TOP("Amber: pain during exercise up to", "points", 5, "R41"),
    RISE_TOP("Red: a rise in pain above", "points", 2, "P"),

    SEVERE_COUNT_WARN("Severe pain: caution above", "exercises", 3, "P"),
    SEVERE_COUNT_BLOCK("Severe pain: not advised above", "exercises", 5, "P"),
    HIGH_COUNT_WARN("High pain: caution above", "exercises", 4, "P"),
    HIGH_COUNT_BLOCK("High pain: not advised above", "exercises", 6, "P"),
    COUNT_LEAST("Fewest exercises", "exercises", 2, "P"),
    COUNT_WARN("Caution above", "exercises", 6, "R43"),
    COUNT_BLOCK("Not advised above", "exercises", 8, "R43"),
    OLDER_FROM("Counts as older from", "years", 65, "R44"),
    OLDER_COUNT("Older people: caution above", "exercises", 5, "R44"),
    NEW_AT_ONCE("New exercises at one visit up to", "exercises", 3, "R44"),
    ALIKE("Exercises alike from", "exercises", 3, "P"),
    ACTIVE_SHORT("Active time when acute or in high pain up to", "minutes a day", 20, "P"),
    ACTIVE_LONG("Active time otherwise up to", "minutes a day", 30, "P"),
    OFTEN_MUSCLE("Strength, stretching and mobility up to", "times a day", 2, "P"),
    OFTEN_CONTROL("Control, nerve and posture work up to", "times a day", 3, "P"),
    OFTEN_DIRECTIONAL("Directional work up to", "times a day", 6, "P"),
    STRENGTH_DAYS("Loaded strength work up to", "days a week", 5, "R54"),
    STRENGTH_LEVEL("Loaded strength work needs rest days from level", "level", 3, "R54"),

    START_LOW("Aerobic start, low conditioning", "minutes", 10, "P"),
    START_AVERAGE("Aerobic start, average conditioning", "minutes", 20, "P"),
    START_HIGH("Aerobic start, high conditioning", "minutes", 30, "P"),
    START_BLOCK("Aerobic start not advised above", "percent of the start", 150, "P"),
    VIGOROUS_PAIN("Vigorous work up to pain", "points", 3, "P"),
    AEROBIC_RISE_PERCENT("Aerobic time may rise a week by", "percent", 20, "P"),
    AEROBIC_RISE_MINUTES("or, where that is more, by", "minutes", 5, "P"),
    AEROBIC_TARGET("Aerobic time to build towards", "minutes a week", 150, "R53"),

    DONE_WELL("Done often enough to progress from", "percent of days", 80, "P"),
    DONE_FAIRLY("Done often enough to judge from", "percent of days", 70, "P"),
    DONE_SELDOM("Done too seldom below", "percent of days", 50, "R43"),
    SELDOM_WEEKS("Done too seldom for", "weeks", 2, "P"),
    GOOD_REVIEWS("Good reviews in a row before a step up", "reviews", 2, "P"),
    GOOD_DAYS("or good days in a row", "days", 7, "P"),
    LOAD_RISE("Weight may rise by", "percent", 10, "R54"),
    TRUNK_HOLD("Trunk holds below level 4 up to", "seconds", 10, "R35"),
    CALM_DAYS("Leg pain gone for", "days", 3, "K"),
    PAIN_CHANGE("A change in pain that matters", "points", 2, "Q1"),
    OSWESTRY_CHANGE("A change in the Oswestry score that matters", "percent", 10, "Q2"),
    ROLAND_MORRIS_CHANGE("A change in the Roland-Morris score that matters", "points", 5, "Q2"),
    JUDGE_AFTER("A program can be judged after", "weeks", 4, "Q2"),
    REFER_AFTER("Without any gain, think again after", "weeks", 6, "P"),

    RECOVERED_PAIN("Recovered: pain up to", "points", 2, "P"),
    RECOVERED_OSWESTRY("Recovered: Oswestry score up to", "percent", 20, "P"),
    RECOVERED_ROLAND_MORRIS("Recovered: Roland-Morris score up to", "points", 4, "P"),
    RECOVERED_VISITS("Goals met at", "visits", 2, "P"),
    PROTECTED_MONTHS("Exercise keeps protecting for", "months", 12, "R49"),
    STARTBACK_HIGH("STarT Back psychosocial score high from", "points", 4, "Q17"),
    FEAR_WORK("Fear-avoidance, work, high above", "points", 29, "Q11"),
    FEAR_ACTIVITY("Fear-avoidance, activity, high above", "points", 14, "Q11");

    private final String words;
    private final String unit;
    private final int usual;
    private final String source;

    Threshold(String words, String unit, int usual, String source) {
        this.words = words;
        this.unit = unit;
        this.usual = usual;
        this.source = source;
    }

    public String words() {
        return words;
    }

    public String unit() {
        return unit;
    }

    public int usual() {
        return usual;
    }

    public String source() {
        return source;
    }
}
