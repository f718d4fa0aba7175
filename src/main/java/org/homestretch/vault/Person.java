package org.homestretch.vault;

import org.homestretch.basics.Require;

/** A person who can unlock the clinic. */
public record Person(String name, Role role) {

    public Person {
        name = Require.notBlank("Name", name);
    }
}
