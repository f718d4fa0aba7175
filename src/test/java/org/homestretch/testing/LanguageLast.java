package org.homestretch.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests that change the language come last: by then those beside are done, and nothing has to wait for them. */
public final class LanguageLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor one) -> one.isAnnotated(ChangesLanguage.class)));
    }
}
