package org.homestretch.figure.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.SvgPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

    private static final int BLUE = 0x0000FF;
    private static final int RED = 0xFF0000;

    @TempDir
    private Path folder;

    @Test
    void onlyWhatChangedIsShownBesideWhatItWas() throws IOException {
        Path kept = picture("now/same.svg", BLUE);
        picture("old/same.svg", BLUE);
        Path changed = picture("now/changed.svg", RED);
        Path earlier = picture("old/changed.svg", BLUE);
        Path fresh = picture("now/fresh.svg", RED);

        assertThat(Change.among(List.of(changed, fresh, kept), folder.resolve("old")))
                .containsExactly(new Change(Optional.of(earlier), changed), new Change(Optional.empty(), fresh));
    }

    @Test
    void theEarlierPictureStandsOnTheLeft() throws IOException {
        picture("now/a.svg", RED);
        picture("old/a.svg", BLUE);
        Path sheet = folder.resolve("sheet.png");

        ContactSheet.main(new String[] {
            sheet.toString(),
            "--width",
            "90",
            "--across",
            "2",
            "--before",
            folder.resolve("old").toString(),
            folder.resolve("now").toString()
        });

        BufferedImage image = ImageIO.read(sheet.toFile());
        assertThat(image.getRGB(40, 25) & 0xFFFFFF).isEqualTo(BLUE);
        assertThat(image.getRGB(102 + 40, 25) & 0xFFFFFF).isEqualTo(RED);
    }

    /** A picture that is one patch of a colour. */
    private Path picture(String name, int rgb) throws IOException {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(0, 0);
        pen.lineTo(900, 0);
        pen.lineTo(900, 560);
        pen.lineTo(0, 560);
        pen.close();
        Picture picture = new Picture("Patch", 900, 560, List.of(Shape.filled(pen.curve(), rgb)));
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, SvgPicture.write(picture));
    }
}
