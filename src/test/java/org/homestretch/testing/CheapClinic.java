package org.homestretch.testing;

import java.nio.file.Path;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.store.ClinicFile;
import org.homestretch.vault.KdfCost;

/** Makes clinics whose passwords cost nothing to try, for tests that are not about passwords. */
public final class CheapClinic {

    private CheapClinic() {}

    /** Made and opened by its owner. */
    public static Office open(Workbench workbench, Path folder, String owner, String password) {
        ClinicFile.create(folder, workbench.library(), owner, password, KdfCost.TEST)
                .clinic()
                .close();
        return Office.open(workbench, folder, owner, password);
    }
}
