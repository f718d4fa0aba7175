package org.homestretch.basics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was done, as a journal keeps it: which act, and with what, by names; it is put into words when it is shown. */
public record Act(Kind kind, Map<String, String> with) {

    /** The detail that names, with commas, the parts of a record that a change is about. */
    public static final String PARTS = "parts";

    /** The detail by which a journal finds again whose paper it is: the code that was printed on it. */
    public static final String CODE = "code";

    /** The acts a journal knows. */
    public enum Kind implements Coded {
        /** A sentence of an older journal that no program reads; it is the detail of that name. */
        SAID,
        CLINIC_OPENED,
        REGISTERED,
        PERSON_CHANGED,
        REGISTRATION_TAKEN_BACK,
        EPISODE_BEGUN,
        EPISODE_CHANGED,
        PROGRAM_BEGUN,
        PROGRAM_CHANGED,
        PROGRAM_PRINTED,
        PROGRAM_TAKEN_BACK,
        VISIT_RECORDED,
        VISIT_CHANGED,
        VISIT_TAKEN_BACK,
        LETTERHEAD_CHANGED,
        PAPER_CHANGED,
        /** Each detail is the code of a number, with what it was and what it is: "8 7". */
        RULES_CHANGED,
        REPORT_EXPORTED,
        DRAFT_EXPORTED,
        /** The detail "cards" holds their codes, with commas. */
        CARDS_GIVEN,
        /** A walking plan on paper; "activity" is what is done, "from" and "to" minutes a week, "weeks" how many. */
        PLAN_GIVEN,
        /** From here on acts with a sheet: made ready, let pass by a clinician, then given in one way, or not. */
        RESERVED,
        PASSED,
        PRINTED,
        EXPORTED,
        CONFIRMED,
        NOT_GIVEN
    }

    public Act {
        with = Map.copyOf(with);
    }

    public static Act of(Kind kind) {
        return new Act(kind, Map.of());
    }

    public Act with(String name, Object what) {
        var all = new TreeMap<>(with);
        all.put(name, what.toString());
        return new Act(kind, all);
    }

    public Optional<String> what(String name) {
        return Optional.ofNullable(with.get(name));
    }
}
