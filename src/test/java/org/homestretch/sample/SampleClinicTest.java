package org.homestretch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.visit.VisitReview;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Episode;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Records;
import org.homestretch.testing.MemoryJournal;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryPrograms;
import org.homestretch.testing.MemoryRecords;
import org.homestretch.testing.MemorySettings;
import org.homestretch.testing.MemoryVisits;
import org.junit.jupiter.api.Test;

/** The sample clinic lets every part of the screens be seen at work. */
class SampleClinicTest {

    private static final Guidance GUIDANCE = new Guidance(Catalogue.everything(), Thresholds.USUAL);

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final DaysAgo DAYS = new DaysAgo(Clock.fixed(NOW, ZoneOffset.UTC));

    private final Map<UUID, LocalDate> entered = new HashMap<>();
    private final MemoryPatients patients = new MemoryPatients() {

        @Override
        public void save(Episode episode) {
            super.save(episode);
            entered.put(episode.patient(), LocalDate.now(DAYS));
        }
    };
    private final MemoryPrograms programs = new MemoryPrograms();
    private final MemoryVisits visits = new MemoryVisits();
    private final Records records =
            MemoryRecords.of(patients, visits, programs, new MemoryJournal("Dr Sample", Clock.systemUTC()));

    @Test
    void itHoldsFindingsAndFollowUpsOfEveryKind() {
        new SampleRecords(new MemorySettings(), patients, programs, visits, GUIDANCE)
                .enter(SampleClinic.read(), Catalogue.everything(), DAYS);

        assertThat(charts())
                .extracting(chart -> chart.episode().background())
                .anySatisfy(noted -> assertThat(noted.yellowFlags()).isNotEmpty());
        assertThat(charts())
                .filteredOn(chart -> !chart.episode().background().equals(Background.NONE))
                .hasSizeGreaterThan(4)
                .hasSizeLessThan(12);
        assertThat(rules()).contains("P09", "P10", "P11", "P13", "G01", "G10", "M01");
    }

    @Test
    void onlySomePatientsAreOfToday() {
        new SampleRecords(new MemorySettings(), patients, programs, visits, GUIDANCE)
                .enter(SampleClinic.read(), Catalogue.everything(), DAYS);
        LocalDate today = LocalDate.now(DAYS);

        assertThat(entered).hasSize(12);
        assertThat(entered.values()).filteredOn(today::equals).hasSize(5);
        assertThat(entered.values()).filteredOn(today::isAfter).hasSize(7);
        assertThat(DAYS.instant()).as("afterwards it is today again").isEqualTo(NOW);
    }

    private List<String> rules() {
        var guidance = new Guidance(Catalogue.everything(), Thresholds.USUAL);
        var rules = new ArrayList<String>();
        for (Chart chart : charts()) {
            VisitReview.of(chart, ZoneId.systemDefault(), Thresholds.USUAL)
                    .ifPresent(visit ->
                            guidance.followUp(visit).stream().map(Finding::rule).forEach(rules::add));
        }
        return rules;
    }

    private List<Chart> charts() {
        return patients.find("").stream()
                .map(PatientLine::patient)
                .map(records::of)
                .toList();
    }
}
