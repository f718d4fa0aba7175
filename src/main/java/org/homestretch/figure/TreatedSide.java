package org.homestretch.figure;

/** The side of the patient an exercise is for; the kept pictures show the right side, nearest to the viewer. */
public enum TreatedSide {
    RIGHT {
        @Override
        Picture show(Picture kept) {
            return kept;
        }
    },
    LEFT {
        @Override
        Picture show(Picture kept) {
            return kept.mirrored();
        }
    };

    abstract Picture show(Picture kept);
}
