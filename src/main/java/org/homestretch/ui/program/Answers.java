package org.homestretch.ui.program;

import org.homestretch.exercise.Library;
import org.homestretch.guidance.DoseRemedies;
import org.homestretch.guidance.Guidance;
import org.homestretch.guidance.Maintenance;
import org.homestretch.guidance.NextVersion;
import org.homestretch.guidance.Replacements;
import org.homestretch.guidance.Suggestions;

/** What answers the guidance: other doses, other exercises, and programs to begin with. */
record Answers(
        Guidance guidance,
        Suggestions suggestions,
        NextVersion nextVersion,
        DoseRemedies doses,
        Replacements replacements,
        Maintenance maintenance) {

    static Answers of(BuilderModel.Advice advice, Library library) {
        var guidance = advice.guidance();
        return new Answers(
                guidance,
                advice.suggestions(),
                new NextVersion(guidance),
                new DoseRemedies(guidance),
                new Replacements(guidance, advice.suggestions(), library),
                new Maintenance(guidance, library));
    }
}
