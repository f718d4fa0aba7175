package org.homestretch.figure.prop;

/** A thing an exercise uses; every kind is one small class that reads its own keys. */
@FunctionalInterface
public interface Prop {

    /** Puts the thing on the stage. */
    void setOn(Stage stage);
}
