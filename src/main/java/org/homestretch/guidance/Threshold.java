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
    YOUNGEST_AGE(SCREENING, YEARS, 16, "R1"),
    GROWN_SPINE(SCREENING, YEARS, 21, "K"),
    SCREEN_VALID(SCREENING, DAYS, 28, "P"),
    INFLAMMATORY_SIGNS(SCREENING, SIGNS, 3, "K"),

    SLR_IRRITABLE(EXAMINATION, DEGREES, 45, "P"),
    SLR_SHORT(EXAMINATION, DEGREES, 70, "K"),
    SURGERY_EARLY(EXAMINATION, DAYS, 14, "R33"),
    SURGERY_STRENGTHEN(EXAMINATION, DAYS, 28, "R32"),

    PAIN_SOME(PAIN, POINTS, 3, "P"),
    PAIN_HIGH(PAIN, POINTS, 6, "P"),
    PAIN_SEVERE(PAIN, POINTS, 8, "P"),
    REST(PAIN, DAYS, 2, "R9"),
    GREEN_TOP(PAIN, POINTS, 3, "R41"),
    AMBER_TOP(PAIN, POINTS, 5, "R41"),
    RISE_TOP(PAIN, POINTS, 2, "P"),

    SEVERE_COUNT_WARN(SIZE, EXERCISES, 3, "P"),
    SEVERE_COUNT_BLOCK(SIZE, EXERCISES, 5, "P"),
    HIGH_COUNT_WARN(SIZE, EXERCISES, 4, "P"),
    HIGH_COUNT_BLOCK(SIZE, EXERCISES, 6, "P"),
    COUNT_LEAST(SIZE, EXERCISES, 2, "P"),
    COUNT_WARN(SIZE, EXERCISES, 6, "R43"),
    COUNT_BLOCK(SIZE, EXERCISES, 8, "R43"),
    OLDER_FROM(SIZE, YEARS, 65, "R44"),
    OLDER_COUNT(SIZE, EXERCISES, 5, "R44"),
    NEW_AT_ONCE(SIZE, EXERCISES, 3, "R44"),
    ALIKE(SIZE, EXERCISES, 3, "P"),
    ACTIVE_SHORT(SIZE, MINUTES_A_DAY, 20, "P"),
    ACTIVE_LONG(SIZE, MINUTES_A_DAY, 30, "P"),
    OFTEN_MUSCLE(SIZE, TIMES_A_DAY, 2, "P"),
    OFTEN_CONTROL(SIZE, TIMES_A_DAY, 3, "P"),
    OFTEN_DIRECTIONAL(SIZE, TIMES_A_DAY, 6, "P"),
    STRENGTH_DAYS(SIZE, DAYS_A_WEEK, 5, "R54"),
    STRENGTH_LEVEL(SIZE, LEVEL, 3, "R54"),

    START_LOW(AEROBIC, MINUTES, 10, "P"),
    START_AVERAGE(AEROBIC, MINUTES, 20, "P"),
    START_HIGH(AEROBIC, MINUTES, 30, "P"),
    START_BLOCK(AEROBIC, PERCENT_OF_START, 150, "P"),
    VIGOROUS_PAIN(AEROBIC, POINTS, 3, "P"),
    AEROBIC_RISE_PERCENT(AEROBIC, PERCENT, 20, "P"),
    AEROBIC_RISE_MINUTES(AEROBIC, MINUTES, 5, "P"),
    AEROBIC_TARGET(AEROBIC, MINUTES_A_WEEK, 150, "R53"),

    DONE_WELL(FOLLOW_UP, PERCENT_OF_DAYS, 80, "P"),
    DONE_FAIRLY(FOLLOW_UP, PERCENT_OF_DAYS, 70, "P"),
    DONE_SELDOM(FOLLOW_UP, PERCENT_OF_DAYS, 50, "R43"),
    SELDOM_WEEKS(FOLLOW_UP, WEEKS, 2, "P"),
    GOOD_REVIEWS(FOLLOW_UP, REVIEWS, 2, "P"),
    GOOD_DAYS(FOLLOW_UP, DAYS, 7, "P"),
    LOAD_RISE(FOLLOW_UP, PERCENT, 10, "R54"),
    TRUNK_HOLD(FOLLOW_UP, SECONDS, 10, "R35"),
    CALM_DAYS(FOLLOW_UP, DAYS, 3, "K"),
    PAIN_CHANGE(FOLLOW_UP, POINTS, 2, "Q1"),
    OSWESTRY_CHANGE(FOLLOW_UP, PERCENT, 10, "Q2"),
    ROLAND_MORRIS_CHANGE(FOLLOW_UP, SCORE, 5, "Q2"),
    JUDGE_AFTER(FOLLOW_UP, WEEKS, 4, "Q2"),
    REFER_AFTER(FOLLOW_UP, WEEKS, 6, "P"),

    RECOVERED_PAIN(RECOVERY, POINTS, 2, "P"),
    RECOVERED_OSWESTRY(RECOVERY, PERCENT, 20, "P"),
    RECOVERED_ROLAND_MORRIS(RECOVERY, SCORE, 4, "P"),
    RECOVERED_VISITS(RECOVERY, VISITS, 2, "P"),
    PROTECTED_MONTHS(RECOVERY, MONTHS, 12, "R49"),
    STARTBACK_HIGH(RECOVERY, SCORE, 4, "Q17"),
    FEAR_WORK(RECOVERY, SCORE, 29, "Q11"),
    FEAR_ACTIVITY(RECOVERY, SCORE, 14, "Q11");

    /** What a group of thresholds is about. */
    public enum Topic implements Coded {
        SCREENING,
        EXAMINATION,
        PAIN,
        SIZE,
        AEROBIC,
        FOLLOW_UP,
        RECOVERY
    }

    /** A unit in words, and the most a clinic may sensibly set in it. */
    public enum Unit implements Coded {
        YEARS(120),
        MONTHS(120),
        WEEKS(104),
        DAYS(365),
        DAYS_A_WEEK(7),
        TIMES_A_DAY(12),
        MINUTES(180),
        MINUTES_A_DAY(240),
        MINUTES_A_WEEK(1260),
        SECONDS(120),
        POINTS(10),
        SCORE(50),
        PERCENT(100),
        PERCENT_OF_DAYS(100),
        PERCENT_OF_START(500),
        DEGREES(120),
        LEVEL(4),
        EXERCISES(20),
        SIGNS(10),
        VISITS(10),
        REVIEWS(10);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    private final Topic topic;
    private final Unit unit;
    private final int usual;
    private final String source;

    Threshold(Topic topic, Unit unit, int usual, String source) {
        this.topic = topic;
        this.unit = unit;
        this.usual = usual;
        this.source = source;
    }

    public Topic topic() {
        return topic;
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
        return Require.inRange(this::words, value, 0, unit.most());
    }
}
