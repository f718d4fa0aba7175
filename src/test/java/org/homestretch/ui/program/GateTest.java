package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.basics.Act;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a sheet can leave the window, in every state of the record: all refuse, or all let it go. */
class GateTest {

    private static final LocalDate TODAY = new Bench().desk.today();
    private static final RedFlagScreen CLEAR = RedFlagScreen.clear(TODAY, "Dr Brandt");

    /** What the record says, and whether a new sheet and a printed one may leave with it. */
    private record State(String name, UnaryOperator<Episode> record, boolean fresh, boolean again) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** A way out: what is pressed, and whether the sheet was handed out before. */
    private record Exit(String name, Consumer<Bench> press, boolean again) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyExitInEveryState")
    void aSheetLeavesOnlyWhereItMay(State state, Exit exit) {
        Bench bench = new Bench().with("bridge");
        bench.builder.print().print();
        if (!exit.again()) {
            bench.model.add(Bench.exercise("clam"));
        }
        int before = bench.papers();
        int acts = bench.acts().size();
        bench.record(state.record().apply(bench.episode().screened(CLEAR)));

        exit.press().accept(bench);

        boolean leaves = exit.again() ? state.again() : state.fresh();
        assertThat(bench.papers()).isEqualTo(leaves ? before + 1 : before);
        assertThat(bench.acts()).hasSize(leaves ? acts + 2 : acts);
        if (!leaves) {
            assertThat(bench.notice().orElseThrow()).startsWith("Not printed. ");
        } else {
            assertThat(bench.acts().getFirst()).isIn(Act.Kind.PRINTED, Act.Kind.EXPORTED);
        }
    }

    static Stream<Arguments> everyExitInEveryState() {
        return states().flatMap(state -> exits().map(exit -> Arguments.of(state, exit)));
    }

    private static Stream<Exit> exits() {
        return Stream.of(
                new Exit("print", bench -> bench.builder.print().print(), false),
                new Exit("save as PDF", bench -> bench.builder.print().saveAsPdf(), false),
                new Exit("print from the preview", GateTest::previewAndPrint, false),
                new Exit("flare-up sheet", GateTest::flareUp, false),
                new Exit("flare-up sheet as PDF", GateTest::flareUpAsPdf, false),
                new Exit("print once more", bench -> bench.builder.print().print(), true),
                new Exit("save as PDF once more", bench -> bench.builder.print().saveAsPdf(), true),
                new Exit("reprint", GateTest::reprint, true));
    }

    private static void previewAndPrint(Bench bench) {
        bench.builder.preview().open();
        bench.builder.preview().print();
    }

    private static void flareUp(Bench bench) {
        bench.builder.preview().openFlareUp();
        if (bench.builder.preview().isOpen().get()) {
            bench.builder.preview().print();
        }
    }

    private static void flareUpAsPdf(Bench bench) {
        bench.builder.preview().openFlareUp();
        if (bench.builder.preview().isOpen().get()) {
            bench.builder.preview().saveAsPdf();
        }
    }

    private static void reprint(Bench bench) {
        bench.builder.reprints().reprint(bench.programs.of(bench.elena.id()).getFirst());
    }

    private static Stream<State> states() {
        var all = new ArrayList<>(List.of(
                new State("clear", episode -> episode, true, true),
                new State("never screened", GateTest::unscreened, false, false),
                new State("last day of the screen", on(screen -> dated(screen, 28)), true, true),
                new State("screen out of date", on(screen -> dated(screen, 29)), false, false),
                new State("unfinished", on(screen -> screen.answered(RedFlag.DVT_SIGNS, Answer.UNKNOWN)), false, false),
                new State("unfinished, action", on(GateTest::unfinishedWithAction), false, false),
                new State("new symptoms", on(screen -> screen.overtaken(Optional.of(TODAY))), false, false),
                new State("severe weakness found", GateTest::weak, false, false),
                new State("clearance 28 days old", on(screen -> cleared(screen, RedFlag.DVT_SIGNS, 28)), true, true),
                new State("clearance too old", on(screen -> cleared(screen, RedFlag.DVT_SIGNS, 29)), false, false),
                new State("clearance of another flag", on(GateTest::clearedOther), false, false)));
        for (RedFlag flag : oneOfEachRule()) {
            boolean clearable = RedFlagAdvice.of(flag) != RedFlagAdvice.CAUDA_EQUINA;
            all.add(new State(flag + "", on(screen -> screen.answered(flag, Answer.YES)), false, false));
            all.add(new State(flag + ", action", on(screen -> acted(screen, flag)), false, false));
            all.add(new State(flag + ", cleared", on(screen -> cleared(screen, flag, 0)), clearable, clearable));
        }
        return all.stream();
    }

    private static Collection<RedFlag> oneOfEachRule() {
        return Arrays.stream(RedFlag.values())
                .collect(Collectors.toMap(RedFlagAdvice::of, flag -> flag, (one, other) -> one))
                .values();
    }

    private static UnaryOperator<Episode> on(UnaryOperator<RedFlagScreen> change) {
        return episode -> episode.rescreened(change.apply(CLEAR));
    }

    private static Episode unscreened(Episode episode) {
        return Episode.begin(episode.patient()).with(episode.diagnosis()).with(episode.circumstances());
    }

    private static Episode weak(Episode episode) {
        return episode.with(Examination.NONE.withNeuro(Neuro.SEVERE_WEAKNESS));
    }

    private static RedFlagScreen dated(RedFlagScreen screen, int daysAgo) {
        return new RedFlagScreen(TODAY.minusDays(daysAgo), screen.by(), screen.answers(), "", "");
    }

    private static RedFlagScreen unfinishedWithAction(RedFlagScreen screen) {
        return new RedFlagScreen(TODAY, screen.by(), Map.of(RedFlag.CORD_SIGNS, Answer.NO), "", "Rang the doctor.");
    }

    private static RedFlagScreen acted(RedFlagScreen screen, RedFlag flag) {
        return screen.answered(flag, Answer.YES).withAction("Sent to hospital.");
    }

    private static RedFlagScreen cleared(RedFlagScreen screen, RedFlag flag, int daysAgo) {
        return acted(screen, flag)
                .cleared(Optional.of(new Clearance("Dr Osei", TODAY.minusDays(daysAgo), "Power 5 of 5", Set.of(flag))));
    }

    private static RedFlagScreen clearedOther(RedFlagScreen screen) {
        return cleared(screen, RedFlag.DVT_SIGNS, 0).answered(RedFlag.CORD_SIGNS, Answer.YES);
    }
}
