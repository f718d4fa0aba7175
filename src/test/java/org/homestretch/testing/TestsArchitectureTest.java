package org.homestretch.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.TimeZone;
import org.homestretch.basics.ScreenLanguage;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What tests owe to those that run beside them. */
@AnalyzeClasses(packages = "org.homestretch", importOptions = ImportOption.OnlyIncludeTests.class)
class TestsArchitectureTest {

    @ArchTest
    static final ArchRule whoChangesTheLanguageSaysSo = classes()
            .that(DescribedPredicate.describe(
                    "change the language",
                    one -> one.getSimpleName().endsWith("Test")
                            && one.getMethodCallsFromSelf().stream()
                                    .anyMatch(call ->
                                            changes(call.getTargetOwner().getFullName(), call.getName()))))
            .should()
            .beMetaAnnotatedWith(ResourceLock.class);

    private static boolean changes(String owner, String method) {
        return owner.equals(Spanish.class.getName())
                || owner.equals(ScreenLanguage.class.getName()) && method.equals("use")
                || owner.equals(Locale.class.getName()) && method.equals("setDefault")
                || owner.equals(TimeZone.class.getName()) && method.equals("setDefault");
    }
}
