package org.homestretch.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One asking of the red-flag questions: the answers, who asked, when, and what was done about them. */
public record RedFlagScreen(LocalDate date, String by, Map<RedFlag, Answer> answers, String note, String action) {

    public RedFlagScreen {
        answers = Map.copyOf(answers);
    }

    /** A screen on which every question was answered with no. */
    public static RedFlagScreen clear(LocalDate date, String by) {
        var answers = new EnumMap<RedFlag, Answer>(RedFlag.class);
        Arrays.stream(RedFlag.values()).forEach(flag -> answers.put(flag, Answer.NO));
        return new RedFlagScreen(date, by, answers, "", "");
    }

    public Answer answer(RedFlag flag) {
        return answers.getOrDefault(flag, Answer.UNKNOWN);
    }

    public Set<RedFlag> positive() {
        var found = new TreeSet<RedFlag>();
        answers.forEach((flag, answer) -> {
            if (answer == Answer.YES) {
                found.add(flag);
            }
        });
        return found;
    }

    public boolean complete() {
        return Arrays.stream(RedFlag.values()).noneMatch(flag -> answer(flag) == Answer.UNKNOWN);
    }

    public boolean clear() {
        return complete() && positive().isEmpty();
    }

    public long ageInDays(LocalDate today) {
        return ChronoUnit.DAYS.between(date, today);
    }

    public RedFlagScreen answered(RedFlag flag, Answer answer) {
        var changed = new EnumMap<RedFlag, Answer>(RedFlag.class);
        changed.putAll(answers);
        changed.put(flag, answer);
        return new RedFlagScreen(date, by, changed, note, action);
    }

    public RedFlagScreen withAction(String done) {
        return new RedFlagScreen(date, by, answers, note, done);
    }

    public RedFlagScreen withNote(String text) {
        return new RedFlagScreen(date, by, answers, text, action);
    }
}
