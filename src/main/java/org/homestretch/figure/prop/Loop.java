package org.homestretch.figure.prop;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Vec;
import org.homestretch.figure.mesh.Solids;

/** A short elastic loop round both legs, above the knees or at the shins. */
final class Loop implements Prop {

    private static final int ARC = 16;

    private final double along;
    private final double radius;
    private final boolean shins;

    Loop(Entry keys) {
        along = keys.number("t", .82);
        radius = keys.number("r", .062);
        shins = keys.yes("shins", "no");
    }

    @Override
    public void setOn(Stage stage) {
        Skeleton s = stage.figure();
        Vec right = onBone(s, shins ? Joint.KNEE_R : Joint.HIP_R, shins ? Joint.ANKLE_R : Joint.KNEE_R);
        Vec left = onBone(s, shins ? Joint.KNEE_L : Joint.HIP_L, shins ? Joint.ANKLE_L : Joint.KNEE_L);
        Vec across = right.minus(left).unit();
        Vec bone = s.at(shins ? Joint.ANKLE_R : Joint.KNEE_R).minus(s.at(shins ? Joint.KNEE_R : Joint.HIP_R));
        Vec front = across.cross(bone.unit()).unit();
        List<Vec> line = new ArrayList<>();
        arc(line, right, across, front);
        arc(line, left, across.times(-1), front.times(-1));
        line.add(line.getFirst());
        stage.add(Solids.ribbon(line, front.cross(across), .05, .006), Look.STRAP);
    }

    private Vec onBone(Skeleton s, Joint from, Joint to) {
        return s.at(from).lerp(s.at(to), along);
    }

    private void arc(List<Vec> line, Vec middle, Vec out, Vec front) {
        for (int i = 0; i <= ARC; i++) {
            double a = -Math.PI / 2 + Math.PI * i / ARC;
            line.add(middle.along(out, Math.cos(a) * radius).along(front, Math.sin(a) * radius));
        }
    }
}
