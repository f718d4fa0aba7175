package org.homestretch.desktop;

import java.util.List;
import java.util.Optional;

/** The printers of this computer, as they are set up now. */
public interface Printers {

    /** The one things are printed on where nobody says otherwise. */
    Optional<Printer> usual();

    List<Printer> all();
}
