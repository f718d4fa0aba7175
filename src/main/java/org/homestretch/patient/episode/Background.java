package org.homestretch.patient.episode;

import java.util.Set;

/** What else the record holds that bears on the exercises, beyond how the patient presents. */
public record Background(
        Set<Remark> remarks,
        Set<InflammatorySign> inflammatory,
        Set<YellowFlag> yellowFlags,
        Set<SurgeonLimit> surgeonLimits) {

    public static final Background NONE = new Background();

    public Background {
        remarks = Set.copyOf(remarks);
        inflammatory = Set.copyOf(inflammatory);
        yellowFlags = Set.copyOf(yellowFlags);
        surgeonLimits = Set.copyOf(surgeonLimits);
    }

    /** Nothing noted, as in a record from before there was room for it. */
    public Background() {
        this(Set.of(), Set.of(), Set.of(), Set.of());
    }

    public boolean has(Remark remark) {
        return remarks.contains(remark);
    }

    public Background withRemarks(Set<Remark> noted) {
        return new Background(noted, inflammatory, yellowFlags, surgeonLimits);
    }

    public Background withInflammatory(Set<InflammatorySign> found) {
        return new Background(remarks, found, yellowFlags, surgeonLimits);
    }

    public Background withYellowFlags(Set<YellowFlag> found) {
        return new Background(remarks, inflammatory, found, surgeonLimits);
    }

    public Background withSurgeonLimits(Set<SurgeonLimit> written) {
        return new Background(remarks, inflammatory, yellowFlags, written);
    }
}
