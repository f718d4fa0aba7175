package org.homestretch.vault;

import org.homestretch.patient.Rule;

/** A person who can unlock the clinic. */
public record Person(String name, Role role) {

    public Person {
        name = Rule.notBlank("Name", name);
    }
}
