package org.homestretch.ui.program.findings;

import org.homestretch.advice.Caution;

/** The mark a caution is shown with: how hard it is, or that it was dealt with. */
public final class CautionIcon {

    private CautionIcon() {}

    public static String of(Caution caution) {
        if (!caution.open()) {
            return "fth-check";
        }
        return caution.finding().blocks() ? "fth-alert-octagon" : "fth-alert-triangle";
    }
}
