package org.homestretch.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.figure.Figures;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.suggest.Suggestions;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.JasperSheets;
import org.homestretch.print.SheetSamples;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetStyle;

/** Counts the pages, log and all, of the starting programs of all plain profiles, as rows on A4 in English. */
public final class SheetFigures {

    private static final Figures FIGURES = new Figures();
    private static final Library LIBRARY = Catalogue.library(FIGURES.ids());
    private static final Suggestions SUGGESTIONS = new Suggestions(new Guidance(LIBRARY, Thresholds.USUAL), LIBRARY);

    private static final List<Integer> COUNTS = List.of(3, 5);
    private static final int LONGEST = 5;

    /** Of the many programs every tenth. */
    private static final int STEP = 10;

    private SheetFigures() {}

    public static void main(String[] args) {
        var sheets = new JasperSheets(FIGURES);
        List<List<Prescription>> programs = List.of(30, 50, 70).stream()
                .flatMap(age -> PlainProfiles.aged(age).stream())
                .map(patient ->
                        SUGGESTIONS.starting(patient, History.NONE, Side.LEFT).program())
                .distinct()
                .filter(program -> program.size() >= LONGEST)
                .toList();
        Map<Integer, Map<Integer, Long>> pages = new TreeMap<>();
        for (int i = 0; i < programs.size(); i += STEP) {
            List<Prescription> program = programs.get(i);
            for (int exercises : COUNTS) {
                int counted = sheets.pages(SheetSamples.order(of(program.subList(0, exercises)), SheetStyle.USUAL));
                pages.computeIfAbsent(exercises, one -> new TreeMap<>()).merge(counted, 1L, Long::sum);
            }
        }
        System.out.println("programs " + programs.size());
        pages.forEach((exercises, counted) -> System.out.println(exercises + " exercises: " + shares(counted)));
    }

    private static Program of(List<Prescription> prescriptions) {
        return new Program(UUID.randomUUID(), UUID.randomUUID(), 1, prescriptions, Optional.empty(), Optional.empty());
    }

    private static String shares(Map<Integer, Long> counted) {
        double all = counted.values().stream().mapToLong(Long::longValue).sum();
        return counted.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(one -> "%d pages %.0f %%".formatted(one.getKey(), 100 * one.getValue() / all))
                .collect(Collectors.joining(", "));
    }
}
