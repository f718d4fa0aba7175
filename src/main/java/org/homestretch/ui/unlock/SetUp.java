package org.homestretch.ui.unlock;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.control.LetterheadForm;

/** What is typed to set a clinic up, but for the password: still there for whoever looked around in the sample first. */
public final class SetUp {

    final LetterheadForm letterhead = new LetterheadForm();
    final StringProperty owner = new SimpleStringProperty("");
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.ofRegion());
}
