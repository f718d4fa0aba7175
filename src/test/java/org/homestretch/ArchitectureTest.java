package org.homestretch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The directions the code keeps; each rule was seen to fail once on a planted fault. */
@AnalyzeClasses(packages = "org.homestretch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.homestretch";
    private static final String[] DOMAIN = {
        "org.homestretch.basics..",
        "org.homestretch.reading..",
        "org.homestretch.patient..",
        "org.homestretch.exercise..",
        "org.homestretch.guidance..",
        "org.homestretch.program..",
        "org.homestretch.progress..",
        "org.homestretch.education..",
        "org.homestretch.advice.."
    };

    @ArchTest
    static final ArchRule theDomainKnowsOnlyJavaAndItself = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(DOMAIN, "java.lang..", "java.util..", "java.time..", "java.text.."));

    @ArchTest
    static final ArchRule screensAskTheAdviser = noClasses()
            .that()
            .resideInAPackage("org.homestretch.ui..")
            .should()
            .dependOnClassesThat(HasName.Predicates.nameMatching(
                            "org.homestretch.guidance.(Guidance|VisitReview|NextVersion|Suggestions|Steps)")
                    .<JavaClass>forSubtype());

    @ArchTest
    static final ArchRule sqlIsOnlyInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("org.homestretch.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..");

    @ArchTest
    static final ArchRule jasperReportsIsOnlyInPrint = noClasses()
            .that()
            .resideOutsideOfPackage("org.homestretch.print..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..", "org.openpdf..");

    @ArchTest
    static final ArchRule javaFxIsOnlyOnTheScreen = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "org.homestretch.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule onlyTheRootNamesStorePrintAndVault = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT, "org.homestretch.store..", "org.homestretch.print..", "org.homestretch.vault..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.homestretch.store..", "org.homestretch.print..", "org.homestretch.vault..");

    @ArchTest
    static final ArchRule modelsOfTheScreenNeedNoToolkit = noClasses()
            .that()
            .resideInAPackage("org.homestretch.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("org.homestretch.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("org.homestretch.ui.."),
                    JavaClass.Predicates.resideInAPackage("org.homestretch.ui.kit.."));

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("org.homestretch.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule threadsOfTheScreenAreTheKits = noClasses()
            .that()
            .resideInAPackage("org.homestretch.ui..")
            .and()
            .resideOutsideOfPackage("org.homestretch.ui.kit..")
            .should()
            .dependOnClassesThat(HasName.Predicates.name("javafx.application.Platform")
                    .<JavaClass>forSubtype()
                    .or(JavaClass.Predicates.resideInAPackage("java.util.concurrent..")));

    @ArchTest
    static final ArchRule threadsAreStartedInTheKitAndTheRoot = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "org.homestretch.ui.kit..")
            .should()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class)
            .orShould()
            .callMethod(Thread.class, "ofPlatform")
            .orShould()
            .callMethod(Thread.class, "ofVirtual");

    @ArchTest
    static final ArchRule looksAreInTheStyleSheets = noClasses()
            .that()
            .resideInAPackage("org.homestretch..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setStyle")));

    @ArchTest
    static final ArchRule nothingStaticCanChange =
            fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    @ArchTest
    static final ArchRule onlyCommandsPrintToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "org.homestretch.command..", "org.homestretch.figure.studio..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule theApplicationDoesWithoutTheDrawersTools = noClasses()
            .that()
            .resideOutsideOfPackage("org.homestretch.figure.studio..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.homestretch.figure.studio..");

    /** Who asks for the computer's locale elsewhere writes other digits, or orders dates by the language. */
    @ArchTest
    static final ArchRule theRegionIsAskedForWhereItDecides = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "org.homestretch.reading..")
            .and()
            .doNotHaveSimpleName("Paper")
            .and()
            .doNotHaveSimpleName("ScreenLanguage")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(Locale.class, "setDefault", Locale.class)
            .orShould()
            .callMethod(NumberFormat.class, "getInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getNumberInstance");

    /** On a computer without a display JavaFX is not even on the path. */
    @ArchTest
    static final ArchRule theCommandLineDoesWithoutAWindow = noClasses()
            .that()
            .resideInAPackage("org.homestretch.command..")
            .or()
            .haveFullyQualifiedName("org.homestretch.Demo")
            .or()
            .haveFullyQualifiedName("org.homestretch.Office")
            .or()
            .haveFullyQualifiedName("org.homestretch.Workbench")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAPackage("javafx..");

    private static String[] with(String[] packages, String... more) {
        var all = new ArrayList<>(List.of(packages));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
