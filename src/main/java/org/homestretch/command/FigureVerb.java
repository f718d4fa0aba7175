package org.homestretch.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.Workbench;
import org.homestretch.command.files.BadInput;
import org.homestretch.figure.Picture;
import org.homestretch.figure.SvgPicture;
import org.homestretch.figure.TreatedSide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figure}: the picture of an exercise, one phase or all of them side by side. */
@Command(name = "figure", mixinStandardHelpOptions = true, description = "Writes the picture of an exercise.")
final class FigureVerb implements Runnable {

    private static final int WIDEST = 10_000;

    @Parameters(paramLabel = "EXERCISE", description = "The exercise's id, as 'catalogue' lists it.")
    private String exercise;

    @Option(names = "--phase", defaultValue = "all", paramLabel = "N|all", description = "One phase, or all (default).")
    private String phase;

    @Option(names = "--side", defaultValue = "right", paramLabel = "left|right", description = "The treated side.")
    private String side;

    @Option(names = "--width", defaultValue = "900", paramLabel = "PX", description = "Width in pixels (default 900).")
    private int width;

    @Option(names = "--black", description = "Black only, for copying.")
    private boolean black;

    @Mixin
    private OutOption out = new OutOption();

    private final Supplier<Workbench> workbench;

    FigureVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        if (width < 16 || width > WIDEST) {
            throw new BadInput("--width " + width + ": it must be from 16 to " + WIDEST + " pixels.");
        }
        Picture picture = Picture.row(chosen());
        out.write(inFormat(black ? picture.inBlack() : picture));
    }

    private byte[] inFormat(Picture picture) {
        return switch (out.ending()) {
            case ".svg" -> SvgPicture.write(picture, width).getBytes(StandardCharsets.UTF_8);
            case ".png" -> workbench.get().pictures().png(picture, width);
            case ".pdf" -> workbench.get().pictures().pdf(picture);
            default -> throw out.wrong("the name must end in .svg, .png or .pdf.");
        };
    }

    private List<Picture> chosen() {
        List<Picture> phases = workbench.get().figures().phases(exercise, treated());
        if (phases.isEmpty()) {
            throw new BadInput("There is no picture of an exercise '" + exercise + "'. See 'catalogue' for the ids.");
        }
        if (phase.equals("all")) {
            return phases;
        }
        if (!phase.matches("[1-9]") || Integer.parseInt(phase) > phases.size()) {
            throw new BadInput("--phase " + phase + ": it must be 'all' or from 1 to " + phases.size() + ".");
        }
        return List.of(phases.get(Integer.parseInt(phase) - 1));
    }

    private TreatedSide treated() {
        return switch (side) {
            case "left" -> TreatedSide.LEFT;
            case "right" -> TreatedSide.RIGHT;
            default -> throw new BadInput("--side " + side + ": it must be left or right.");
        };
    }
}
