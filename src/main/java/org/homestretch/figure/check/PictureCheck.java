package org.homestretch.figure.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.draw.ArrowLine;
import org.homestretch.figure.draw.Camera;
import org.homestretch.figure.draw.Drawing;
import org.homestretch.figure.draw.Posed;
import org.homestretch.figure.draw.StyleSheet;
import org.homestretch.figure.scene.Arrow;

/** The automatic look at drawn pictures: frame, arrows, target, line widths. */
public final class PictureCheck {

    private static final double LEAST_TARGET = .006;
    private static final double FACE = .085;

    private final Drawing drawing;
    private final List<String> findings = new ArrayList<>();

    private PictureCheck(Drawing drawing) {
        this.drawing = drawing;
    }

    public static List<String> findings(Drawing drawing) {
        PictureCheck check = new PictureCheck(drawing);
        for (int i = 0; i < drawing.phases().size(); i++) {
            check.frame(i);
            check.arrows(i);
            check.target(i);
            check.style(i);
        }
        return check.findings;
    }

    private void frame(int phase) {
        Camera camera = drawing.camera();
        Posed posed = drawing.phases().get(phase);
        for (int i = 0; i < posed.surface().corners(); i++) {
            Vec p = posed.surface().place(i);
            boolean inside = camera.x(p) > 4
                    && camera.y(p) > 4
                    && camera.x(p) < camera.frame().width() - 4
                    && camera.y(p) < camera.frame().height() - 4;
            if (!inside) {
                report(phase, "the figure reaches out of the frame");
                return;
            }
        }
    }

    private void arrows(int phase) {
        Posed posed = drawing.phases().get(phase);
        Camera camera = drawing.camera();
        Vec face = posed.skeleton().point(Joint.HEAD, .05, .035, 0);
        double near = FACE * camera.frame().scale();
        for (Arrow arrow : posed.phase().overlay().arrows()) {
            boolean covers = Arrays.stream(ArrowLine.of(arrow, camera, posed.skeleton()))
                    .anyMatch(p -> Math.hypot(p[0] - camera.x(face), p[1] - camera.y(face)) < near);
            if (covers) {
                report(phase, "an arrow covers the face");
            }
        }
    }

    private void target(int phase) {
        double share = drawing.targetShares().get(phase);
        if (share >= 0 && share < LEAST_TARGET) {
            report(phase, String.format(Locale.ROOT, "the target fills only %.2f %% of the figure", share * 100));
        }
    }

    private void style(int phase) {
        styleFindings(drawing.pictures().get(phase)).forEach(finding -> report(phase, finding));
    }

    /** Lines and tints of a picture that the style does not know. */
    public static List<String> styleFindings(Picture picture) {
        StyleSheet style = new StyleSheet();
        List<String> findings = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            if (!style.knowsWidth(shape)) {
                findings.add(String.format(Locale.ROOT, "a line is %.1f wide, which is off the style", shape.width()));
            }
            if (!style.knowsTints(shape)) {
                findings.add("a tint is off the style: " + colours(shape));
            }
        }
        return findings;
    }

    private static String colours(Shape shape) {
        return String.format(Locale.ROOT, "fill #%06x, line #%06x", shape.fill() & 0xFFFFFF, shape.stroke() & 0xFFFFFF);
    }

    private void report(int phase, String what) {
        findings.add(drawing.sketch().id() + " " + (phase + 1) + ": " + what);
    }
}
