package org.homestretch.command.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.Office;
import org.homestretch.basics.Refusal;
import org.homestretch.command.files.JsonFields;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Score;
import org.homestretch.progress.Visit;

/** {@code visit}: what was recorded at the visit of a day; nobody has two on one day, so it is added to. */
record VisitAct(Office office) implements ScriptAct {

    /** Shorter names for what is asked at every visit. */
    private static final Map<String, Score> SHORT = Map.of("leg", Score.NPRS_LEG, "back", Score.NPRS_BACK);

    /** Measures that a visit has no place for yet. */
    private static final Set<String> UNBUILT = Set.of(
            "psfs",
            "sbi",
            "lefs",
            "promis_pf",
            "startback_total",
            "ears",
            "adherence_pct",
            "slr_l",
            "slr_r",
            "ftf",
            "sts30",
            "sts5",
            "plank",
            "side_plank_l",
            "side_plank_r",
            "walk_limit_min",
            "walk_week_min",
            "groc");

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public void perform(JsonFields line, ObjectNode answer) {
        var said = ToldLine.of(office, line, name(), keys(), UNBUILT);
        Chart chart = said.chart();
        LocalDate day = dayOf(chart, said);
        Visit visit = entered(chart.visitFor(day, office.user()), said.fields());
        if (visit.blank()) {
            throw new Refusal("A visit says something: a score, days or a note. This one is empty.");
        }
        office.visits().save(visit);
        ToldLine.about(chart.patient(), answer);
        answer.put("date", day.toString());
    }

    private static LocalDate dayOf(Chart chart, ToldLine said) {
        LocalDate day = said.day();
        chart.patient().born().day().filter(day::isBefore).ifPresent(born -> {
            throw said.fields().wrong("date", "is " + day + ", before the patient was born");
        });
        return day;
    }

    private static Visit entered(Visit before, JsonFields fields) {
        Visit scored = before;
        for (Score score : Score.values()) {
            OptionalInt points = points(score, fields);
            scored = points.isPresent() ? score.in(scored, points.getAsInt()) : scored;
        }
        Visit logged = fields.has("days")
                ? scored.withDays(Optional.of(ExerciseDays.marked(fields.optionalText("days"))))
                : scored;
        return logged.noted(fields.optionalText("note", logged.notes().text()));
    }

    private static OptionalInt points(Score score, JsonFields fields) {
        var names = Stream.concat(
                        SHORT.entrySet().stream()
                                .filter(name -> name.getValue() == score)
                                .map(Map.Entry::getKey),
                        Stream.of(score.id()))
                .filter(fields::has)
                .toList();
        if (names.size() > 1) {
            throw fields.wrong(names.getFirst(), "and '" + names.getLast() + "' are the same score; give one of them");
        }
        return names.isEmpty() ? OptionalInt.empty() : OptionalInt.of(fields.number(names.getFirst(), 0, score.most()));
    }

    private static Set<String> keys() {
        return Stream.of(
                        Stream.of("date", "days", "note"),
                        SHORT.keySet().stream(),
                        Stream.of(Score.values()).map(Score::id))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }
}
