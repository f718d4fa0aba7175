package org.homestretch.figure.prop;

import java.util.List;
import org.homestretch.figure.body.Place;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A walking pole: a thin shaft from the grip in a hand to its tip. */
final class Pole implements Prop {

    private static final double GRIP = .11;

    private final Place grip;
    private final Place tip;

    Pole(Entry keys) {
        grip = keys.place("grip");
        tip = keys.place("tip");
    }

    @Override
    public void setOn(Stage stage) {
        Vec hand = grip.on(stage.figure());
        Vec end = tip.on(stage.figure());
        Vec down = end.minus(hand).unit();
        Vec top = hand.along(down, -.06);
        stage.add(Solids.tube(List.of(top, end), .007), Look.METAL);
        stage.add(Solids.tube(List.of(top, top.along(down, GRIP)), .014), Look.STRAP);
        stage.add(Solids.tube(List.of(end.along(down, -.03), end), .013), Look.STRAP);
    }
}
