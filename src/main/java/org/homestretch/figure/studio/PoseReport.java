package org.homestretch.figure.studio;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.draw.Drawing;

/** What a drawer should look at in the pictures of one exercise. */
final class PoseReport {

    private PoseReport() {}

    static List<String> of(Drawing drawing) {
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < drawing.phases().size(); i++) {
            String where = drawing.sketch().id() + " " + (i + 1) + ": ";
            drawing.phases().get(i).skeleton().complaints().forEach(what -> findings.add(where + what));
        }
        return findings;
    }
}
