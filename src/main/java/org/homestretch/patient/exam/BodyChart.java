package org.homestretch.patient.exam;

import java.util.EnumSet;
import java.util.Set;

/** Where it hurts, tingles or is numb; a part can do more than one. */
public record BodyChart(Set<BodyRegion> pain, Set<BodyRegion> tingling, Set<BodyRegion> numb) {

    public static final BodyChart EMPTY = new BodyChart(Set.of(), Set.of(), Set.of());

    public BodyChart {
        pain = Set.copyOf(pain);
        tingling = Set.copyOf(tingling);
        numb = Set.copyOf(numb);
    }

    public Set<BodyRegion> of(BodyMark mark) {
        return switch (mark) {
            case PAIN -> pain;
            case TINGLING -> tingling;
            case NUMB -> numb;
        };
    }

    public boolean has(BodyMark mark, BodyRegion region) {
        return of(mark).contains(region);
    }

    /** With a mark set, or taken away where it was. */
    public BodyChart toggled(BodyMark mark, BodyRegion region) {
        var regions = EnumSet.noneOf(BodyRegion.class);
        regions.addAll(of(mark));
        if (!regions.remove(region)) {
            regions.add(region);
        }
        return with(mark, regions);
    }

    public BodyChart with(BodyMark mark, Set<BodyRegion> regions) {
        return switch (mark) {
            case PAIN -> new BodyChart(regions, tingling, numb);
            case TINGLING -> new BodyChart(pain, regions, numb);
            case NUMB -> new BodyChart(pain, tingling, regions);
        };
    }
}
