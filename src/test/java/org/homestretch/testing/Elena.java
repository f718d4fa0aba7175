package org.homestretch.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Language;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.Visit;

/** A patient with a record to show: Elena Marsh, with a disc, limits, things at home and visits behind her. */
public final class Elena {

    private static final UUID ID = UUID.randomUUID();

    private Elena() {}

    public static void in(MemoryPatients patients, LocalDate today) {
        patients.save(new Patient(
                ID,
                20_418,
                new PersonName("Elena", "Marsh"),
                LocalDate.of(1978, 3, 3),
                Sex.F,
                new Contact("(555) 0136", Language.EN)));
        Episode begun = Episode.begin(ID);
        patients.save(begun.with(begun.diagnosis()
                        .withMain(Condition.DISC_HERNIATION)
                        .onLeg(Side.LEFT)
                        .begunOn(Optional.of(today.minusDays(50))))
                .with(begun.circumstances()
                        .withLimits(Set.of(Limit.NO_KNEEL, Limit.NO_WATER))
                        .withEquipment(Set.of(Equipment.MAT, Equipment.BAND, Equipment.STRAP)))
                .screened(RedFlagScreen.clear(today, "Dr Nadia Brandt")));
    }

    /** So many days ago, with the pain less each time. */
    public static void visited(MemoryVisits visits, LocalDate today, int... daysAgo) {
        for (int days : daysAgo) {
            visits.save(Visit.on(today.minusDays(days), ID, "NB")
                    .withLeg(Optional.of(PainScore.of(4 + days / 12)))
                    .withBack(Optional.of(PainScore.of(3))));
        }
    }
}
