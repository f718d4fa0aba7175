package org.homestretch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.homestretch.store.ClinicFile;
import org.homestretch.ui.unlock.ClinicAccess;

/** The way from the unlock screen into a clinic's folder. */
final class FrontDoor implements ClinicAccess {

    private final Later<Workbench> workbench;
    private final Path folder;
    private final AtomicReference<Office> opened = new AtomicReference<>();

    FrontDoor(Later<Workbench> workbench, Path folder) {
        this.workbench = workbench;
        this.folder = folder;
    }

    /** The clinic that was unlocked last. */
    Office opened() {
        return opened.get();
    }

    @Override
    public boolean exists() {
        return Office.exists(folder);
    }

    @Override
    public List<Person> people() {
        return exists()
                ? ClinicFile.people(folder).stream()
                        .map(person -> new Person(person.name(), person.role().words()))
                        .toList()
                : List.of();
    }

    @Override
    public void open(String person, String password) {
        opened.set(Office.open(workbench.get(), folder, person, password));
    }

    @Override
    public String create(NewClinic clinic) {
        Office.Opened made = Office.create(workbench.get(), folder, clinic.owner(), clinic.password());
        made.office().orClosed(office -> {
            office.settings().save(clinic.letterhead());
            office.settings().save(clinic.paper());
        });
        opened.set(made.office());
        return made.recoveryCode();
    }

    @Override
    public String recover(String code, String newPassword) {
        return Office.recover(folder, code, newPassword);
    }

    /** The sample clinic lies beside the real one, so that the two never mix. */
    @Override
    public void sample() {
        Path sample = DataFolder.beside(folder, "sample");
        if (Office.exists(sample)) {
            SampleMark.in(sample);
            opened.set(
                    Office.open(workbench.get(), sample, Office.people(sample).getFirst(), Demo.PASSWORD));
        } else {
            opened.set(new Demo(workbench.get()).create(sample, Demo.PASSWORD));
        }
    }
}
