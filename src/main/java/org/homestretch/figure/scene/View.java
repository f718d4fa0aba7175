package org.homestretch.figure.scene;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * From where an exercise is seen.
 *
 * @param azimuth of the viewer in degrees, 0 being straight from the figure's right
 * @param elevation of the viewer in degrees
 * @param metres width of the room shown, when it is said
 * @param centre middle of the picture in metres along the camera's axes, when it is said
 */
public record View(double azimuth, double elevation, Panel panel, OptionalDouble metres, Optional<double[]> centre) {

    /** The shape of a picture, and the least width of room it shows: figures side by side keep one scale. */
    public enum Panel {
        WIDE(900, 560, 1.95),
        STANDARD(900, 675, 1.95),
        PORTRAIT(675, 900, 1.50);

        private final double width;
        private final double height;
        private final double metres;

        Panel(double width, double height, double metres) {
            this.width = width;
            this.height = height;
            this.metres = metres;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }

        public double metres() {
            return metres;
        }
    }
}
