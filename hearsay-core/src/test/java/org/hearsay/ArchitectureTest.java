package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hearsay");

    @Test
    void packagesImportOnlyLeftwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("org.hearsay.text")
                .layer("reading")
                .definedBy("org.hearsay.reading")
                .layer("attribution")
                .definedBy("org.hearsay.attribution")
                .layer("actor")
                .definedBy("org.hearsay.actor")
                .layer("naming")
                .definedBy("org.hearsay.naming")
                .layer("time")
                .definedBy("org.hearsay.time")
                .layer("quantity")
                .definedBy("org.hearsay.quantity")
                .layer("ledger")
                .definedBy("org.hearsay.ledger")
                .layer("corroboration")
                .definedBy("org.hearsay.corroboration..")
                .layer("front door")
                .definedBy("org.hearsay")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers(
                        "reading",
                        "attribution",
                        "actor",
                        "naming",
                        "time",
                        "quantity",
                        "ledger",
                        "corroboration",
                        "front door")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers(
                        "attribution", "actor", "naming", "time", "quantity", "ledger", "corroboration", "front door")
                .whereLayer("attribution")
                .mayOnlyBeAccessedByLayers(
                        "actor", "naming", "time", "quantity", "ledger", "corroboration", "front door")
                .whereLayer("actor")
                .mayOnlyBeAccessedByLayers("naming", "time", "quantity", "ledger", "corroboration", "front door")
                .whereLayer("naming")
                .mayOnlyBeAccessedByLayers("time", "quantity", "ledger", "corroboration", "front door")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers("quantity", "ledger", "corroboration", "front door")
                .whereLayer("quantity")
                .mayOnlyBeAccessedByLayers("ledger", "corroboration", "front door")
                .whereLayer("ledger")
                .mayOnlyBeAccessedByLayers("corroboration", "front door")
                .whereLayer("corroboration")
                .mayOnlyBeAccessedByLayers("front door")
                .whereLayer("front door")
                .mayNotBeAccessedByAnyLayer()
                .check(core);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(core);
    }

    @Test
    void theCoreKnowsNoFileNetDatabaseOrClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..", "org.slf4j..")
                .check(core);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(core);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(core);
        noClasses().should().callMethod(System.class, "nanoTime").check(core);
    }

    @Test
    void onlyTheTablesReadResources() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Tables")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.io..")
                .check(core);
    }
}
