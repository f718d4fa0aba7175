package org.homestretch.figure.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture that is not what it was: the earlier file, when there was one, and the present one. */
record Change(Optional<Path> earlier, Path now) {

    /** The pictures that differ from the file of their name in a folder, or have none there. */
    static List<Change> among(List<Path> files, Path folder) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (Path file : files) {
            Path earlier = folder.resolve(file.getFileName());
            if (!Files.exists(earlier)) {
                changes.add(new Change(Optional.empty(), file));
            } else if (Files.mismatch(earlier, file) >= 0) {
                changes.add(new Change(Optional.of(earlier), file));
            }
        }
        return changes;
    }
}
