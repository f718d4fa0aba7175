package org.homestretch.patient.episode;

import org.homestretch.basics.Coded;

/** What the patient tells of how pain flares: what brings it on, how long it lasts, and whether it breaks sleep. */
public record Irritation(Trigger trigger, Lasting lasting, boolean sleepBroken) {

    /** What it takes to bring the pain on. */
    public enum Trigger implements Coded {
        LIGHT,
        MORE
    }

    /** How long the pain then takes to settle. */
    public enum Lasting implements Coded {
        MINUTES,
        UP_TO_AN_HOUR,
        LONGER
    }

    /** High when little brings it on and it lasts over an hour, or sleep is broken; else by how long it lasts. */
    public Irritability level() {
        if (sleepBroken || trigger == Trigger.LIGHT && lasting == Lasting.LONGER) {
            return Irritability.HIGH;
        }
        return lasting == Lasting.MINUTES ? Irritability.LOW : Irritability.MODERATE;
    }
}
