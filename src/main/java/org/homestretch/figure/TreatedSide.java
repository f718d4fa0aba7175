package org.homestretch.figure;

/** The side of the patient an exercise is for; the kept pictures show the right side, nearest to the viewer. */
public enum TreatedSide {
    RIGHT {
        @Override
        public Picture show(Picture kept) {
            return kept;
        }
    },
    LEFT {
        @Override
        public Picture show(Picture kept) {
            return kept.mirrored();
        }
    };

    /** A kept picture as this side shows it. */
    public abstract Picture show(Picture kept);
}
