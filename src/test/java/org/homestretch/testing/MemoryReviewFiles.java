package org.homestretch.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homestretch.ui.settings.ReviewFiles;

/** Files of rules in memory: the name that is proposed is the one that is taken. */
public final class MemoryReviewFiles implements ReviewFiles {

    public final Map<String, byte[]> written = new TreeMap<>();
    public boolean turnedAway;

    @Override
    public Optional<Path> chooseFile(String suggestedName, String ending) {
        return turnedAway ? Optional.empty() : Optional.of(Path.of(suggestedName));
    }

    @Override
    public void write(Path file, byte[] content) {
        written.put(file.toString(), content);
    }
}
