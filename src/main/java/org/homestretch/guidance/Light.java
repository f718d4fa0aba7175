package org.homestretch.guidance;

/** The traffic light of an exercise's response. */
public enum Light {
    GREEN("Green: keep or step up"),
    AMBER("Amber: keep the dose"),
    RED("Red: step back");

    private final String words;

    Light(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
