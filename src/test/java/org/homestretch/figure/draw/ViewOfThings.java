package org.homestretch.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.mesh.Surface;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.testing.Sketches;

/** Things without a body, seen from straight before them: a metre is 100 units, the middle of the room the middle. */
final class ViewOfThings {

    static final Figure.Frame FRAME = new Figure.Frame(200, 200, 100, 0, 0);

    private final List<Stage.Thing> things = new ArrayList<>();
    private final Camera camera;

    ViewOfThings() {
        this(0, 0);
    }

    ViewOfThings(double azimuth, double elevation) {
        camera = Camera.looking(azimuth, elevation, FRAME);
    }

    ViewOfThings with(Surface surface, Look look) {
        things.add(new Stage.Thing(surface, look));
        return this;
    }

    /** The number of the first thing on a raster. */
    static int first() {
        return LabelMap.BODY + 1;
    }

    LabelMap map() {
        return map(null);
    }

    LabelMap map(Shadow shadow) {
        Raster raster = new Raster(camera, Grain.QUICK);
        for (int i = 0; i < things.size(); i++) {
            raster.add(things.get(i).surface(), first() + i);
        }
        Body absent = Body.of(Sketches.skeleton("root: standing"));
        return new LabelMap(raster, absent, things, List.of(), shadow);
    }

    Lines lines() {
        return Lines.of(map());
    }

    List<Stage.Thing> things() {
        return things;
    }
}
