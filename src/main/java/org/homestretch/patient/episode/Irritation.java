package org.homestretch.patient.episode;

/** What the patient tells of how pain flares: what brings it on, how long it lasts, and whether it breaks sleep. */
public record Irritation(Trigger trigger, Lasting lasting, boolean sleepBroken) {

    /** What it takes to bring the pain on. */
    public enum Trigger {
        LIGHT("Under 5 min, light"),
        MORE("Harder or longer");

        private final String words;

        Trigger(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How long the pain then takes to settle. */
    public enum Lasting {
        MINUTES("Under 10 min"),
        UP_TO_AN_HOUR("10 to 60 min"),
        LONGER("Over an hour");

        private final String words;

        Lasting(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** High when little brings it on and it lasts over an hour, or sleep is broken; else by how long it lasts. */
    public Irritability level() {
        if (sleepBroken || trigger == Trigger.LIGHT && lasting == Lasting.LONGER) {
            return Irritability.HIGH;
        }
        return lasting == Lasting.MINUTES ? Irritability.LOW : Irritability.MODERATE;
    }
}
