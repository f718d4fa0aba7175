package org.homestretch.guidance;

import static org.homestretch.guidance.Threshold.Topic.AEROBIC;
import static org.homestretch.guidance.Threshold.Topic.EXAMINATION;
import static org.homestretch.guidance.Threshold.Topic.FOLLOW_UP;
import static org.homestretch.guidance.Threshold.Topic.PAIN;
import static org.homestretch.guidance.Threshold.Topic.RECOVERY;
import static org.homestretch.guidance.Threshold.Topic.SCREENING;
import static org.homestretch.guidance.Threshold.Topic.SIZE;
import static org.homestretch.guidance.Threshold.Unit.DAYS;
import static org.homestretch.guidance.Threshold.Unit.DAYS_A_WEEK;
import static org.homestretch.guidance.Threshold.Unit.DEGREES;
import static org.homestretch.guidance.Threshold.Unit.EXERCISES;
import static org.homestretch.guidance.Threshold.Unit.LEVEL;
import static org.homestretch.guidance.Threshold.Unit.MINUTES;
import static org.homestretch.guidance.Threshold.Unit.MINUTES_A_DAY;
import static org.homestretch.guidance.Threshold.Unit.MINUTES_A_WEEK;
import static org.homestretch.guidance.Threshold.Unit.MONTHS;
import static org.homestretch.guidance.Threshold.Unit.PERCENT;
import static org.homestretch.guidance.Threshold.Unit.PERCENT_OF_DAYS;
import static org.homestretch.guidance.Threshold.Unit.PERCENT_OF_START;
import static org.homestretch.guidance.Threshold.Unit.POINTS;
import static org.homestretch.guidance.Threshold.Unit.REVIEWS;
import static org.homestretch.guidance.Threshold.Unit.SCORE;
import static org.homestretch.guidance.Threshold.Unit.SECONDS;
import static org.homestretch.guidance.Threshold.Unit.SIGNS;
import static org.homestretch.guidance.Threshold.Unit.TIMES_A_DAY;
import static org.homestretch.guidance.Threshold.Unit.VISITS;
import static org.homestretch.guidance.Threshold.Unit.WEEKS;
import static org.homestretch.guidance.Threshold.Unit.YEARS;

import org.homestretch.basics.Coded;
import org.homestretch.basics.Require;

/** A number a rule turns on: what it is about, what it means, its unit, its usual value and where that comes from. */
public enum Threshold implements Coded {
    YOUNGEST_AGE(SCREENING, "Youngest age the guidance covers", YEARS, 16, "R1"),
    SCREEN_VALID(SCREENING, "A red-flag screen holds for", DAYS, 28, "P"),
    INFLAMMATORY_SIGNS(SCREENING, "Signs that raise inflammatory back pain", SIGNS, 3, "K"),

    SLR_IRRITABLE(EXAMINATION, "A positive leg raise below this is irritable", DEGREES, 45, "P"),
    SLR_SHORT(EXAMINATION, "A painless leg raise below this means short hamstrings", DEGREES, 70, "K"),
    SURGERY_EARLY(EXAMINATION, "First days after disc surgery", DAYS, 14, "R33"),
    SURGERY_STRENGTHEN(EXAMINATION, "Strengthening after disc surgery from", DAYS, 28, "R32"),

    PAIN_SOME(PAIN, "Pain that asks for some care from", POINTS, 3, "P"),
    PAIN_HIGH(PAIN, "High pain from", POINTS, 6, "P"),
    PAIN_SEVERE(PAIN, "Severe pain from", POINTS, 8, "P"),
    REST(PAIN, "Longest rest", DAYS, 2, "R9"),
    GREEN_TOP(PAIN, "Green: pain during exercise up to", POINTS, 3, "R41"),
    AMBER_TOP(PAIN, "Amber: pain during exercise up to", POINTS, 5, "R41"),
    RISE_TOP(PAIN, "Red: a rise in pain above", POINTS, 2, "P"),

    SEVERE_COUNT_WARN(SIZE, "Severe pain: caution above", EXERCISES, 3, "P"),
    SEVERE_COUNT_BLOCK(SIZE, "Severe pain: not advised above", EXERCISES, 5, "P"),
    HIGH_COUNT_WARN(SIZE, "High pain: caution above", EXERCISES, 4, "P"),
    HIGH_COUNT_BLOCK(SIZE, "High pain: not advised above", EXERCISES, 6, "P"),
    COUNT_LEAST(SIZE, "Fewest exercises", EXERCISES, 2, "P"),
    COUNT_WARN(SIZE, "Exercises in all: caution above", EXERCISES, 6, "R43"),
    COUNT_BLOCK(SIZE, "Exercises in all: not advised above", EXERCISES, 8, "R43"),
    OLDER_FROM(SIZE, "Counts as older from", YEARS, 65, "R44"),
    OLDER_COUNT(SIZE, "Older people: caution above", EXERCISES, 5, "R44"),
    NEW_AT_ONCE(SIZE, "New exercises at one visit up to", EXERCISES, 3, "R44"),
    ALIKE(SIZE, "Exercises alike from", EXERCISES, 3, "P"),
    ACTIVE_SHORT(SIZE, "Active time when acute or in high pain up to", MINUTES_A_DAY, 20, "P"),
    ACTIVE_LONG(SIZE, "Active time otherwise up to", MINUTES_A_DAY, 30, "P"),
    OFTEN_MUSCLE(SIZE, "Strength, stretching and mobility up to", TIMES_A_DAY, 2, "P"),
    OFTEN_CONTROL(SIZE, "Control, nerve and posture work up to", TIMES_A_DAY, 3, "P"),
    OFTEN_DIRECTIONAL(SIZE, "Directional work up to", TIMES_A_DAY, 6, "P"),
    STRENGTH_DAYS(SIZE, "Loaded strength work up to", DAYS_A_WEEK, 5, "R54"),
    STRENGTH_LEVEL(SIZE, "Loaded strength work needs rest days from", LEVEL, 3, "R54"),

    START_LOW(AEROBIC, "Aerobic start, low conditioning", MINUTES, 10, "P"),
    START_AVERAGE(AEROBIC, "Aerobic start, average conditioning", MINUTES, 20, "P"),
    START_HIGH(AEROBIC, "Aerobic start, high conditioning", MINUTES, 30, "P"),
    START_BLOCK(AEROBIC, "Aerobic start not advised above", PERCENT_OF_START, 150, "P"),
    VIGOROUS_PAIN(AEROBIC, "Vigorous work up to pain", POINTS, 3, "P"),
    AEROBIC_RISE_PERCENT(AEROBIC, "Aerobic time may rise a week by", PERCENT, 20, "P"),
    AEROBIC_RISE_MINUTES(AEROBIC, "Aerobic time may always rise a week by", MINUTES, 5, "P"),
    AEROBIC_TARGET(AEROBIC, "Aerobic time to build towards", MINUTES_A_WEEK, 150, "R53"),

    DONE_WELL(FOLLOW_UP, "Done often enough to progress from", PERCENT_OF_DAYS, 80, "P"),
    DONE_FAIRLY(FOLLOW_UP, "Done often enough to judge from", PERCENT_OF_DAYS, 70, "P"),
    DONE_SELDOM(FOLLOW_UP, "Done too seldom below", PERCENT_OF_DAYS, 50, "R43"),
    SELDOM_WEEKS(FOLLOW_UP, "Done too seldom, for this long", WEEKS, 2, "P"),
    GOOD_REVIEWS(FOLLOW_UP, "Good reviews in a row before a step up", REVIEWS, 2, "P"),
    GOOD_DAYS(FOLLOW_UP, "Good days in a row before a step up", DAYS, 7, "P"),
    LOAD_RISE(FOLLOW_UP, "Weight may rise by", PERCENT, 10, "R54"),
    TRUNK_HOLD(FOLLOW_UP, "Trunk holds below level 4 up to", SECONDS, 10, "R35"),
    CALM_DAYS(FOLLOW_UP, "Leg pain gone for", DAYS, 3, "K"),
    PAIN_CHANGE(FOLLOW_UP, "A change in pain that matters", POINTS, 2, "Q1"),
    OSWESTRY_CHANGE(FOLLOW_UP, "A change in the Oswestry score that matters", PERCENT, 10, "Q2"),
    ROLAND_MORRIS_CHANGE(FOLLOW_UP, "A change in the Roland-Morris score that matters", SCORE, 5, "Q2"),
    JUDGE_AFTER(FOLLOW_UP, "A program can be judged after", WEEKS, 4, "Q2"),
    REFER_AFTER(FOLLOW_UP, "Without any gain, think again after", WEEKS, 6, "P"),

    RECOVERED_PAIN(RECOVERY, "Recovered: pain up to", POINTS, 2, "P"),
    RECOVERED_OSWESTRY(RECOVERY, "Recovered: Oswestry score up to", PERCENT, 20, "P"),
    RECOVERED_ROLAND_MORRIS(RECOVERY, "Recovered: Roland-Morris score up to", SCORE, 4, "P"),
    RECOVERED_VISITS(RECOVERY, "Recovered: goals met at", VISITS, 2, "P"),
    PROTECTED_MONTHS(RECOVERY, "Exercise keeps protecting for", MONTHS, 12, "R49"),
    STARTBACK_HIGH(RECOVERY, "STarT Back psychosocial score high from", SCORE, 4, "Q17"),
    FEAR_WORK(RECOVERY, "Fear-avoidance, work, high above", SCORE, 29, "Q11"),
    FEAR_ACTIVITY(RECOVERY, "Fear-avoidance, activity, high above", SCORE, 14, "Q11");

    /** What a group of thresholds is about. */
    public enum Topic {
        SCREENING("Before exercise begins"),
        EXAMINATION("Leg raise and surgery"),
        PAIN("Pain and rest"),
        SIZE("Size of a program"),
        AEROBIC("Aerobic exercise"),
        FOLLOW_UP("Follow-up visits"),
        RECOVERY("Recovery and questionnaires");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A unit in words, and the most a clinic may sensibly set in it. */
    public enum Unit {
        YEARS("years", 120),
        MONTHS("months", 120),
        WEEKS("weeks", 104),
        DAYS("days", 365),
        DAYS_A_WEEK("days a week", 7),
        TIMES_A_DAY("times a day", 12),
        MINUTES("minutes", 180),
        MINUTES_A_DAY("minutes a day", 240),
        MINUTES_A_WEEK("minutes a week", 1260),
        SECONDS("seconds", 120),
        POINTS("points", 10),
        SCORE("points", 50),
        PERCENT("percent", 100),
        PERCENT_OF_DAYS("percent of days", 100),
        PERCENT_OF_START("percent of the start", 500),
        DEGREES("degrees", 120),
        LEVEL("level", 4),
        EXERCISES("exercises", 20),
        SIGNS("signs", 10),
        VISITS("visits", 10),
        REVIEWS("reviews", 10);

        private final String words;
        private final int most;

        Unit(String words, int most) {
            this.words = words;
            this.most = most;
        }

        public String words() {
            return words;
        }

        public int most() {
            return most;
        }
    }

    private final Topic topic;
    private final String words;
    private final Unit unit;
    private final int usual;
    private final String source;

    Threshold(Topic topic, String words, Unit unit, int usual, String source) {
        this.topic = topic;
        this.words = words;
        this.unit = unit;
        this.usual = usual;
        this.source = source;
    }

    public Topic topic() {
        return topic;
    }

    public String words() {
        return words;
    }

    public Unit unit() {
        return unit;
    }

    public int usual() {
        return usual;
    }

    public String source() {
        return source;
    }

    /** The value itself when its unit allows it. */
    int within(int value) {
        return Require.inRange(words, value, 0, unit.most());
    }
}
