package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.homestretch.basics.Coded;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.Leg;
import org.homestretch.patient.exam.Movement;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.exam.Reflex;
import org.homestretch.patient.exam.Response;
import org.homestretch.patient.redflag.RedFlag;

/** Case files of first programs drawn by lot, with and without what a case may leave out. */
final class AnyCase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final List<Exercise> exercises;

    AnyCase(long seed, List<Exercise> exercises) {
        random = new Random(seed);
        this.exercises = exercises;
    }

    ObjectNode next() {
        ObjectNode whole = JSON.createObjectNode();
        ObjectNode patient = whole.putObject("patient");
        patient.put("age", 15 + random.nextInt(75)).put("sex", one(Sex.values()));
        course(patient);
        patient.put("pain_back", random.nextInt(11)).put("pain_leg", random.nextInt(11));
        patient.put("irritability", one(Irritability.values())).put("conditioning", one(Conditioning.values()));
        if (!coin(4)) {
            patient.put("dp", one(Direction.values()));
        }
        findings(patient);
        tested(patient);
        some(patient.putArray("comorbid"), HealthProblem.values(), 12);
        some(patient.putArray("limits"), Limit.values(), 10);
        some(patient.putArray("equipment"), Equipment.values(), 2);
        screen(patient);
        items(whole.putArray("items"));
        return whole;
    }

    /** The stage goes with the days where they are told. */
    private void course(ObjectNode patient) {
        patient.put("condition", one(Condition.values()));
        if (coin(4)) {
            patient.putArray("secondary").add(one(Condition.values()));
        }
        if (coin(3)) {
            patient.put("stage", one(Stage.values()));
        } else {
            int days = random.nextInt(coin(2) ? 20 : 200);
            patient.put("days_since_onset", days).put("stage", Stage.after(days).code());
        }
        if (coin(6)) {
            patient.put("trimester", 1 + random.nextInt(3));
        }
    }

    private void findings(ObjectNode patient) {
        patient.put("leg_pain_below_knee", coin(2)).put("one_leg_pain", coin(3)).put("slr_positive", coin(4));
        if (coin(2)) {
            patient.put("slr_deg", 20 + random.nextInt(70));
        }
        if (coin(3)) {
            patient.put("walk_limit_min", 2 + random.nextInt(30));
        }
        if (coin(2)) {
            patient.put("neuro", one(Neuro.values()));
        }
        if (coin(3)) {
            patient.putObject("slr_right").put("deg", 20 + random.nextInt(70)).put("positive", coin(2));
        }
        if (coin(4)) {
            patient.put("usual_pain", random.nextInt(11));
        }
    }

    /** What a case may say of an operation, and tests from which the word for the nerves and the direction follow. */
    private void tested(ObjectNode patient) {
        if (coin(4)) {
            ObjectNode surgery = patient.putObject("surgery").put("kind", one(Surgery.Kind.values()));
            if (coin(2)) {
                surgery.put("days", random.nextInt(200));
            }
        }
        if (coin(3)) {
            ObjectNode tests = patient.putObject("movement_tests");
            for (Movement movement : Movement.values()) {
                tests.put(movement.code(), one(Response.values()));
            }
        }
        if (coin(3) && !patient.has("neuro")) {
            patient.putObject("neuro_levels")
                    .putObject(NerveLevel.values()[random.nextInt(6)].name())
                    .putObject(one(Leg.values()))
                    .put("power", 3 + random.nextInt(3))
                    .put("reflex", one(Reflex.values()));
        }
    }

    /** Mostly screened well, at times long ago, never, or with a flag. */
    private void screen(ObjectNode patient) {
        if (!coin(8)) {
            patient.put("screen_age_days", coin(5) ? random.nextInt(60) : 0);
            if (coin(5)) {
                patient.putArray("red_flags").add(one(RedFlag.values()));
            }
        }
    }

    private void items(ArrayNode items) {
        var chosen = new TreeSet<Integer>();
        for (int place = random.nextInt(11); place >= 0; place--) {
            chosen.add(random.nextInt(exercises.size()));
        }
        for (int place : chosen) {
            Exercise exercise = exercises.get(place);
            if (coin(2) && !exercise.sided()) {
                items.add(exercise.id());
            } else {
                dosed(items.addObject().put("ex", exercise.id()), exercise);
            }
        }
    }

    private void dosed(ObjectNode item, Exercise exercise) {
        if (exercise.sided() && !coin(5)) {
            item.put("side", coin(2) ? "left" : "both");
        }
        if (exercise.usualDose().aerobic()) {
            item.put("minutes", 5 + random.nextInt(50));
        } else {
            item.put("hold_s", random.nextInt(40)).put("sets", 1 + random.nextInt(4));
        }
        item.put("per_day", 1 + random.nextInt(4)).put("days_week", 3 + random.nextInt(5));
    }

    private <E extends Coded> void some(ArrayNode codes, E[] values, int rarely) {
        for (E value : values) {
            if (coin(rarely)) {
                codes.add(value.code());
            }
        }
    }

    private String one(Coded[] values) {
        return values[random.nextInt(values.length)].code();
    }

    private boolean coin(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
