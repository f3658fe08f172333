package io.dendro;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This module stands under all others: it needs nothing but the JDK, and the model does not know the annotations. */
@AnalyzeClasses(packages = "io.dendro", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.dendro.annotation", "io.dendro.model");

    @ArchTest
    static final ArchRule MODEL_DOES_NOT_KNOW_ANNOTATIONS = noClasses()
            .that()
            .resideInAPackage("io.dendro.model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dendro.annotation");

    @ArchTest
    static final ArchRule NAMES_ARE_READ_WITHOUT_REGULAR_EXPRESSIONS = noClasses()
            .that()
            .resideInAPackage("io.dendro.model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex");
}
