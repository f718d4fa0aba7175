package org.homestretch.patient.redflag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One asking of the red-flag questions: the answers, who asked, when, and what was done about them. New symptoms noted
 * after it, on the day given, overtake it. What was done releases nothing; a clearance does, for a time. What was done
 * before another flag was found counts no more, and is kept as earlier.
 */
public record RedFlagScreen(
        LocalDate date,
        String by,
        Map<RedFlag, Answer> answers,
        String note,
        String action,
        Optional<LocalDate> newSymptoms,
        Optional<Clearance> clearance,
        List<Acted> earlier) {

    public RedFlagScreen {
        answers = Map.copyOf(answers);
        earlier = List.copyOf(earlier);
    }

    /** A screen nothing has overtaken and nobody has cleared. */
    public RedFlagScreen(LocalDate date, String by, Map<RedFlag, Answer> answers, String note, String action) {
        this(date, by, answers, note, action, Optional.empty(), Optional.empty(), List.of());
    }

    /** A screen on which every question was answered with no. */
    public static RedFlagScreen clear(LocalDate date, String by) {
        return new RedFlagScreen(date, by, Map.of(), "", "").answered(Set.of());
    }

    /** With every question answered: yes for these flags, no for all others. */
    public RedFlagScreen answered(Set<RedFlag> found) {
        RedFlagScreen answered = this;
        for (RedFlag flag : RedFlag.values()) {
            answered = answered.answered(flag, found.contains(flag) ? Answer.YES : Answer.NO);
        }
        return answered;
    }

    /** Whether answers of a day still go into it: one of another day, or one overtaken since, stays as it was. */
    public boolean openOn(LocalDate day) {
        return date.equals(day) && !stale();
    }

    /** The flags found that a clearance can release. */
    public Set<RedFlag> clearable() {
        return positive().stream().filter(RedFlag::clearable).collect(Collectors.toSet());
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

    /** The flags found that a clinician has cleared, as long as that holds. */
    public Set<RedFlag> cleared(LocalDate on) {
        return positive().stream()
                .filter(flag ->
                        clearance.filter(given -> given.releases(flag, on)).isPresent())
                .collect(Collectors.toSet());
    }

    /** The flags found that nobody has cleared. */
    public Set<RedFlag> uncleared(LocalDate on) {
        var open = new TreeSet<RedFlag>(positive());
        open.removeAll(cleared(on));
        return open;
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
        var now = new RedFlagScreen(date, by, changed, note, action, newSymptoms, clearance, earlier);
        return answer == Answer.YES ? now.askedAnew(positive()) : now.backToEarlier();
    }

    /** What was done about fewer flags says nothing about another one. */
    private RedFlagScreen askedAnew(Set<RedFlag> before) {
        if (action.isBlank() || before.equals(positive())) {
            return this;
        }
        var acted = Stream.concat(earlier.stream(), Stream.of(new Acted(action, before)));
        return acting("", acted.toList());
    }

    /** Where the flag that was new is gone again, what was done before it counts again. */
    private RedFlagScreen backToEarlier() {
        boolean covered = !earlier.isEmpty() && earlier.getLast().about().containsAll(positive());
        return covered && action.isBlank()
                ? acting(earlier.getLast().action(), earlier.subList(0, earlier.size() - 1))
                : this;
    }

    /** All that was done, the earliest first. */
    public List<String> actions() {
        return Stream.concat(earlier.stream().map(Acted::action), Stream.of(action))
                .filter(done -> !done.isBlank())
                .toList();
    }

    private RedFlagScreen acting(String done, List<Acted> before) {
        return new RedFlagScreen(date, by, answers, note, done, newSymptoms, clearance, before);
    }

    public RedFlagScreen withAction(String done) {
        return acting(done, earlier);
    }

    /** With a clinician's clearance of what it found, or with that taken back. */
    public RedFlagScreen cleared(Optional<Clearance> given) {
        return new RedFlagScreen(date, by, answers, note, action, newSymptoms, given, earlier);
    }

    /** With the day on which new symptoms were noted, so that it must be asked again; or with that taken back. */
    public RedFlagScreen overtaken(Optional<LocalDate> day) {
        return new RedFlagScreen(date, by, answers, note, action, day, clearance, earlier);
    }

    public boolean stale() {
        return newSymptoms.isPresent();
    }
}
