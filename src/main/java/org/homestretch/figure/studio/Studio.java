package org.homestretch.figure.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.desktop.WholeFile;
import org.homestretch.figure.Figure;
import org.homestretch.figure.FigureIndex;
import org.homestretch.figure.SvgPicture;
import org.homestretch.figure.check.PictureCheck;
import org.homestretch.figure.check.PoseCheck;
import org.homestretch.figure.draw.Drawing;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.scene.Sketch;

/** Draws pose files into a folder and looks at what was drawn. */
record Studio(Path out) {

    /** What became of one pose file. */
    record Work(Figure figure, List<Path> pictures, List<String> findings) {}

    Work draw(Path poseFile) throws IOException {
        Sketch sketch = PoseReader.read(poseFile);
        Drawing drawing = Drawing.of(sketch);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < drawing.pictures().size(); i++) {
            Path file = out.resolve(FigureIndex.fileOf(sketch.id(), i + 1));
            WholeFile.at(file).write(SvgPicture.write(drawing.pictures().get(i)));
            files.add(file);
        }
        List<String> findings = new ArrayList<>(PoseCheck.findings(sketch));
        findings.addAll(PictureCheck.findings(drawing));
        return new Work(sketch.figure().in(drawing.camera().frame()), files, findings);
    }
}
