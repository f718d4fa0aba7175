package org.homestretch.figure.prop;

/** Water up to a height. */
final class Pool implements Prop {

    private final double height;

    Pool(Entry keys) {
        height = keys.number("y", 1.05);
    }

    @Override
    public void setOn(Stage stage) {
        stage.flood(height);
    }
}
