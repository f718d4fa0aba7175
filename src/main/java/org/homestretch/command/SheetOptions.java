package org.homestretch.command;

import org.homestretch.program.Layout;
import org.homestretch.program.SheetStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a sheet is to look, as asked for on the command line. */
final class SheetOptions {

    @Option(names = "--layout", paramLabel = "rows|cards", description = "How the exercises are set out.")
    private String layout;

    @Option(names = "--weeks", paramLabel = "1|2|4", description = "How many weeks the log has.")
    private Integer weeks;

    @Mixin
    private PageOptions page = new PageOptions();

    /** The usual style, with what was asked for instead. */
    SheetStyle style(SheetStyle usual) {
        SheetStyle asked = page.style(weeks == null ? usual : usual.logging(weeks));
        return PageOptions.chosen("--layout", Layout.class, layout)
                .map(asked::laid)
                .orElse(asked);
    }
}
