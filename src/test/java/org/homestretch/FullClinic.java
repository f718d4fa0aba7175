package org.homestretch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.Answer;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;

/** The sample clinic with two patients more, whose names and records are as long as they may be. */
final class FullClinic {

    static final String CLINIC = "Zentrum für Wirbelsäulenrehabilitation und Schmerztherapie am Stadtgarten";
    static final String OWNER = "Dr Maximiliane-Friederike von Hohenlohe-Waldenburg, DPT";
    static final String PASSWORD = Demo.PASSWORD + " of long names";
    static final String GIVEN = "Maria-Magdalena Wilhelmine Friederike Auguste Charlotte Luise";
    static final String FAMILY = "Fernández-Villavicencio Schleswig-Holstein-Sonderburg-Glücksb";

    /** What must be whole wherever it stands. */
    static final List<String> NAMES = List.of(GIVEN + " " + FAMILY);

    private static final int ROWS = 12;
    private static final String NOTE = "Nur bis zur Schmerzgrenze bewegen, danach langsam und kontrolliert zurückgehen";

    private final Office office;
    private final Workbench workbench;
    private final Patient known;
    private final Patient fresh;

    FullClinic(Workbench workbench, Path folder) {
        this.workbench = workbench;
        office = new Demo(workbench).create(folder, Demo.PASSWORD);
        var elena = office.patients().find("marsh").getFirst().patient();
        known = elena.named(new PersonName(GIVEN, FAMILY)).reachedAt(elena.contact());
        office.patients().save(known);
        office.patients().save(limited(office.patients().episodeOf(known.id())));
        office.programs().save(crowded());
        int number = office.patients().nextNumber();
        fresh = Patient.register(number, new PersonName(GIVEN, FAMILY), LocalDate.of(1978, 3, 3), Sex.F);
        office.patients().save(fresh);
        office.patients().save(flagged(Episode.begin(fresh.id())));
    }

    Office office() {
        return office;
    }

    /** Seen often, with a crowded program. */
    Patient known() {
        return known;
    }

    /** Never treated yet, with red flags. */
    Patient fresh() {
        return fresh;
    }

    private Episode limited(Episode episode) {
        Diagnosis diagnosis = episode.diagnosis()
                .withMain(Condition.DEGENERATIVE_SPONDYLOLISTHESIS)
                .withSecondary(List.of(Condition.DEEP_GLUTEAL, Condition.SPINAL_STENOSIS))
                .onLeg(Side.BOTH);
        return episode.with(diagnosis)
                .with(episode.circumstances()
                        .withLimits(EnumSet.allOf(Limit.class))
                        .withEquipment(EnumSet.allOf(Equipment.class)));
    }

    private Episode flagged(Episode episode) {
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag, flag.ordinal() % 3 == 0 ? Answer.YES : Answer.NO);
        }
        return episode.screened(new RedFlagScreen(office.today(), OWNER, answers, "", ""));
    }

    private Program crowded() {
        Program program = office.programs()
                .latestFor(known.id())
                .orElseThrow()
                .editable()
                .reviewedOn(Optional.of(office.today().plusDays(14)));
        List<Exercise> all = workbench.library().all();
        for (Area area : Area.values()) {
            int most = ROWS * (area.ordinal() + 1) / Area.values().length;
            for (Exercise exercise : all) {
                boolean wanted = exercise.area() == area
                        && !program.has(exercise)
                        && exercise.name().length() > 20;
                if (wanted && program.prescriptions().size() < most) {
                    program =
                            program.add(Prescription.usual(exercise, Side.BOTH).noted(NOTE));
                }
            }
        }
        return program;
    }
}
