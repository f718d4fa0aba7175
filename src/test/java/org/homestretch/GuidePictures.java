package org.homestretch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.homestretch.desktop.Outlet;
import org.homestretch.desktop.SystemPrinters;
import org.homestretch.patient.Patient;
import org.homestretch.testing.Screens;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Workers;
import org.homestretch.ui.program.sheet.PagePictures;
import org.homestretch.ui.unlock.FirstRunController;
import org.homestretch.ui.unlock.FirstRunModel;
import org.homestretch.ui.unlock.SetUp;
import org.homestretch.ui.unlock.UnlockController;
import org.homestretch.ui.unlock.UnlockModel;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the user's guide from the sample clinic: the screens, and the pages of two sheets. */
final class GuidePictures {

    private static final int PATIENCE_SECONDS = 60;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Path guide;
    private final Later<Workbench> workbench = new Later<>(() -> new Workbench(Clock.systemDefaultZone()));

    private GuidePictures(Path guide) {
        this.guide = guide;
    }

    public static void main(String[] args) throws IOException, TimeoutException {
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> {});
        var pictures = new GuidePictures(Path.of(args[0]));
        // A picture that does not come must not leave the toolkit waiting for more.
        try {
            pictures.all(Files.createTempDirectory("homestretch-guide"));
        } finally {
            Platform.exit();
        }
    }

    private void all(Path folder) throws IOException, TimeoutException {
        Path clinic = folder.resolve("clinic");
        door("first-run", folder.resolve("none"));
        try (Office office = new Demo(workbench.get()).create(clinic, Demo.PASSWORD)) {
            papers(office);
        }
        door("unlock", clinic);
        clinic(clinic);
    }

    private void door(String name, Path folder) throws TimeoutException {
        var worker = new Workers(new Notices());
        on(() -> {
            var door = new FrontDoor(workbench, folder);
            Parent view = door.exists()
                    ? new UnlockController(new UnlockModel(door, worker, () -> {})).view()
                    : new FirstRunController(new FirstRunModel(new SetUp(), door, worker, () -> {})).view();
            Screens.snapshot(Screens.show(new Stage(), view, WIDTH, HEIGHT), guide.resolve(name + ".png"));
        });
        worker.close();
    }

    private void clinic(Path folder) throws TimeoutException {
        Office office =
                Office.open(workbench.get(), folder, Office.people(folder).getFirst(), Demo.PASSWORD);
        var scene = new Scene[1];
        var clinic = new Clinic[1];
        on(() -> {
            var stage = new Stage();
            clinic[0] = new Clinic(
                    workbench.get(),
                    new Notices(),
                    office,
                    new Papers(stage, new Outlet(new SystemPrinters(), file -> false), office),
                    () -> {});
            scene[0] = Screens.show(stage, clinic[0].view(), WIDTH, HEIGHT);
        });
        until(() -> patients(scene[0]) != null && patients(scene[0]).getItems().size() > 1);
        Patient elena = office.patients().find("marsh").getFirst().patient();
        on(() -> clinic[0].choose(elena));
        shoot(scene[0], "#buildProgram", "patients");
        on(() -> ((ToggleButton) scene[0].lookup("#navProgram")).fire());
        shoot(scene[0], "#printSheet", "program");
        on(() -> ((ToggleButton) scene[0].lookup("#navProgress")).fire());
        shoot(scene[0], "#painChart", "progress");
        on(clinic[0]::close);
    }

    /** Waits until the part is there and the work in the background has come back. */
    private void shoot(Scene scene, String part, String name) throws TimeoutException {
        until(() -> scene.lookup(part) != null && treeVisible(scene.lookup(part)));
        for (int quiet = 0; quiet < 20; quiet++) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
        on(() -> Screens.snapshot(scene, guide.resolve(name + ".png")));
    }

    private void papers(Office office) throws IOException {
        Patient elena = office.patients().find("marsh").getFirst().patient();
        Patient rosa = office.patients().find("jimenez").getFirst().patient();
        pages("sheet", sheet(office, elena));
        pages("sheet-spanish", sheet(office, rosa));
        pages("report", office.report(elena));
    }

    private static byte[] sheet(Office office, Patient patient) {
        var program = office.programs().latestFor(patient.id()).orElseThrow();
        return office.make(office.order(patient, program, office.usualStyle(patient)))
                .pdf();
    }

    private void pages(String name, byte[] pdf) throws IOException {
        int number = 0;
        for (PagePictures.Page page : new PdfPages().of(pdf)) {
            number++;
            var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
            ImageIO.write(
                    image, "png", guide.resolve(name + "-" + number + ".png").toFile());
        }
    }

    private static ListView<?> patients(Scene scene) {
        return (ListView<?>) scene.lookup("#patientList");
    }

    private static boolean treeVisible(Node node) {
        return node.isVisible() && (node.getParent() == null || treeVisible(node.getParent()));
    }

    private static void on(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), act);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }
}
