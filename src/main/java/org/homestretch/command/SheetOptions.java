package org.homestretch.command;

import org.homestretch.command.files.BadInput;
import org.homestretch.program.Layout;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.log.PaperLog;
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
        SheetStyle laid = PageOptions.chosen("--layout", Layout.class, layout)
                .map(asked::laid)
                .orElse(asked);
        refuseOtherWeeks(laid);
        return laid;
    }

    /** What would be printed otherwise than asked for is not printed. */
    private void refuseOtherWeeks(SheetStyle style) {
        if (weeks != null && style.layout() == Layout.CARDS && weeks != PaperLog.USUAL_WEEKS) {
            throw new BadInput(
                    "--weeks " + weeks + ": the cards have a log of two weeks. Leave it out, or choose rows.");
        }
    }
}
