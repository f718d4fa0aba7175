package org.homestretch.figure.draw;

import java.util.List;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Target;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.testing.Sketches;

/** A standing figure, its right arm before it and its left behind, in a small picture. */
final class ViewOfFigure {

    static final Body BODY =
            Body.of(Sketches.skeleton("root: standing, shoulderR: [60, 0, 0], shoulderL: [-30, 0, 0]"));

    private static final Figure.Frame FRAME = new Figure.Frame(180, 252, 132, 0, .87);
    private static final Surface NET = SurfaceNets.of(BODY, Grain.QUICK);

    private ViewOfFigure() {}

    static LabelMap seen(double azimuth, List<Target> targets) {
        Raster raster = new Raster(Camera.looking(azimuth, 0, FRAME), Grain.QUICK);
        raster.add(NET, LabelMap.BODY);
        return new LabelMap(raster, BODY, List.of(), targets, null);
    }
}
