package io.dendro.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.dendro.testing", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("io.dendro.(testing..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theLauncherNeedsNoJUnit = noClasses()
            .that()
            .resideInAnyPackage("io.dendro.testing", "io.dendro.testing.fault", "io.dendro.testing.internal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..");
}
