package org.homestretch.ui.patient.condition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.InflammatorySign;
import org.homestretch.patient.episode.Remark;
import org.homestretch.patient.episode.SurgeonLimit;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.redflag.RedFlagScreen;

/** One finding in the chart, as a chip of the record. */
sealed interface FindingChip {

    RoomWords WORDS = RoomWords.of(FindingChip.class);

    /** How the chip reads; its kind comes first, so that typing the kind finds all of it. */
    String words();

    boolean in(Episode episode);

    /** The episode with this noted on a day, or no longer noted. */
    Episode noted(Episode episode, boolean noted, LocalDate day);

    /** Whether it rules exercises out or holds the program back. */
    default boolean limiting() {
        return false;
    }

    /** Whether there is anything it could be about. */
    default boolean fits(Episode episode) {
        return true;
    }

    /** What the record can hold, in the order it is offered. */
    static List<FindingChip> all() {
        return Stream.of(
                        Stream.of(new NewSymptoms()),
                        facts(Remark.values(), Remarked::new),
                        facts(SurgeonLimit.values(), Written::new),
                        facts(InflammatorySign.values(), Inflammatory::new),
                        facts(YellowFlag.values(), Yellow::new))
                .<FindingChip>flatMap(kind -> kind)
                .toList();
    }

    private static <E> Stream<FindingChip> facts(E[] list, Function<E, FindingChip> fact) {
        return Arrays.stream(list).map(fact);
    }

    private static <E> Set<E> with(Set<E> had, E one, boolean noted) {
        var all = new HashSet<>(had);
        if (noted) {
            all.add(one);
        } else {
            all.remove(one);
        }
        return all;
    }

    private static String inside(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Symptoms that began after the last screen and overtake it. */
    record NewSymptoms() implements FindingChip {

        @Override
        public String words() {
            return WORDS.say("chip.symptoms");
        }

        @Override
        public boolean in(Episode episode) {
            return episode.lastScreen().filter(RedFlagScreen::stale).isPresent();
        }

        @Override
        public Episode noted(Episode episode, boolean noted, LocalDate day) {
            return episode.lastScreen()
                    .map(last -> episode.rescreened(last.overtaken(noted ? Optional.of(day) : Optional.empty())))
                    .orElse(episode);
        }

        @Override
        public boolean limiting() {
            return true;
        }

        @Override
        public boolean fits(Episode episode) {
            return episode.lastScreen().filter(RedFlagScreen::complete).isPresent();
        }
    }

    /** A single fact a rule asks for. */
    record Remarked(Remark what) implements FindingChip {

        @Override
        public String words() {
            return what.words();
        }

        @Override
        public boolean in(Episode episode) {
            return episode.background().has(what);
        }

        @Override
        public Episode noted(Episode episode, boolean noted, LocalDate day) {
            var had = episode.background();
            return episode.with(had.withRemarks(with(had.remarks(), what, noted)));
        }

        @Override
        public boolean limiting() {
            return what == Remark.FALL_LAST_YEAR || what == Remark.VERTEBRAL_FRACTURE;
        }

        /** The surgeon's release is of use after a fusion only. */
        @Override
        public boolean fits(Episode episode) {
            return what != Remark.SURGEON_RELEASED || episode.diagnosis().has(Condition.POST_FUSION);
        }
    }

    /** What the surgeon wrote; of use after surgery only, and kept where the diagnosis changes. */
    record Written(SurgeonLimit what) implements FindingChip {

        @Override
        public String words() {
            return WORDS.say("chip.surgeon", inside(what.words()));
        }

        @Override
        public boolean in(Episode episode) {
            return episode.background().surgeonLimits().contains(what);
        }

        @Override
        public Episode noted(Episode episode, boolean noted, LocalDate day) {
            var had = episode.background();
            return episode.with(had.withSurgeonLimits(with(had.surgeonLimits(), what, noted)));
        }

        @Override
        public boolean limiting() {
            return true;
        }

        @Override
        public boolean fits(Episode episode) {
            Diagnosis diagnosis = episode.diagnosis();
            return diagnosis.afterSurgery() || diagnosis.surgery().isPresent();
        }
    }

    /** A sign of inflammation. */
    record Inflammatory(InflammatorySign what) implements FindingChip {

        @Override
        public String words() {
            return WORDS.say("chip.inflammatory", inside(what.words()));
        }

        @Override
        public boolean in(Episode episode) {
            return episode.background().inflammatory().contains(what);
        }

        @Override
        public Episode noted(Episode episode, boolean noted, LocalDate day) {
            var had = episode.background();
            return episode.with(had.withInflammatory(with(had.inflammatory(), what, noted)));
        }
    }

    /** A belief, mood or circumstance that slows recovery. */
    record Yellow(YellowFlag what) implements FindingChip {

        @Override
        public String words() {
            return WORDS.say("chip.yellow", inside(what.words()));
        }

        @Override
        public boolean in(Episode episode) {
            return episode.background().yellowFlags().contains(what);
        }

        @Override
        public Episode noted(Episode episode, boolean noted, LocalDate day) {
            var had = episode.background();
            return episode.with(had.withYellowFlags(with(had.yellowFlags(), what, noted)));
        }
    }
}
