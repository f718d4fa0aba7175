package org.homestretch.figure.prop;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a thing is painted.
 *
 * @param top tint of faces that look up
 * @param side tint of all other faces
 */
public record Look(Kind kind, int top, int side) {

    /** What a thing is to the picture. */
    public enum Kind {
        /** Something with straight edges. */
        BOX,
        /** Something round. */
        ROUND,
        /** A flat thing on the ground that takes the shadow. */
        MAT,
        /** The ground itself: it shows only the shadow. */
        FLOOR
    }

    private static final int LIGHT = 0xEDEFF0;
    private static final int LIGHT_SIDE = 0xDDE1E4;
    private static final int DARK = 0x5C666F;

    public static final Look FURNITURE = new Look(Kind.BOX, LIGHT, LIGHT_SIDE);
    public static final Look FURNITURE_ROUND = new Look(Kind.ROUND, LIGHT, LIGHT_SIDE);
    public static final Look MACHINE = new Look(Kind.ROUND, 0xE6E9EB, 0xE6E9EB);
    public static final Look MACHINE_BOX = new Look(Kind.BOX, 0xE6E9EB, 0xD3D8DC);
    public static final Look MACHINE_DARK = new Look(Kind.ROUND, 0xD3D8DC, 0xD3D8DC);
    public static final Look SEAT = new Look(Kind.BOX, 0x7A848C, 0x7A848C);
    public static final Look SEAT_ROUND = new Look(Kind.ROUND, 0x7A848C, 0x7A848C);
    public static final Look WALL = new Look(Kind.BOX, 0xE4E7EA, 0xEEF0F1);
    public static final Look MAT = new Look(Kind.MAT, 0xECEFF1, 0xCFD5D9);
    public static final Look FLOOR = new Look(Kind.FLOOR, 0xFFFFFF, 0xFFFFFF);
    public static final Look POOL_BOTTOM = new Look(Kind.MAT, 0xD3DBE0, 0xD3DBE0);
    public static final Look STRAP = new Look(Kind.ROUND, DARK, DARK);
    public static final Look CLOTH = new Look(Kind.ROUND, 0xC3CAD0, 0xC3CAD0);
    public static final Look PILLOW = new Look(Kind.ROUND, 0xF4F5F6, 0xF4F5F6);
    public static final Look BALL = new Look(Kind.ROUND, 0xE3E6E9, 0xE3E6E9);
    public static final Look METAL = new Look(Kind.ROUND, 0x7A848C, 0x7A848C);

    private static final List<Look> ALL = List.of(
            FURNITURE,
            FURNITURE_ROUND,
            MACHINE,
            MACHINE_BOX,
            MACHINE_DARK,
            SEAT,
            SEAT_ROUND,
            WALL,
            MAT,
            FLOOR,
            POOL_BOTTOM,
            STRAP,
            CLOTH,
            PILLOW,
            BALL,
            METAL);

    /** The tints of all looks. */
    public static Collection<Integer> tints() {
        return ALL.stream().flatMap(look -> Stream.of(look.top, look.side)).collect(Collectors.toSet());
    }
}
