package org.homestretch.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the build stamped it on the program. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"homestretch " + number()};
    }

    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
    }
}
