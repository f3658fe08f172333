package io.dendro.processor;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.palantir.javapoet.JavaFile;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.dendro.processor.write.SourceEmitter;
import javax.annotation.processing.Filer;

/** Arrows between packages go one way: read, check, model, write. */
@AnalyzeClasses(packages = "io.dendro.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.dendro.processor";

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule writing_knows_only_the_model = noClasses()
            .that()
            .resideInAPackage(ROOT + ".write")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".read", ROOT + ".check", ROOT + ".diagnostic", ROOT);

    @ArchTest
    static final ArchRule checks_know_nothing_of_code = noClasses()
            .that()
            .resideInAPackage(ROOT + ".check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".model", ROOT + ".write", ROOT);

    @ArchTest
    static final ArchRule models_hold_nothing_of_the_compiler = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".model", ROOT + ".type", ROOT + ".name", ROOT + ".shape")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", ROOT + ".check..");

    @ArchTest
    static final ArchRule one_class_makes_files = noClasses()
            .that()
            .doNotBelongToAnyOf(SourceEmitter.class)
            .should()
            .callMethodWhere(target(owner(assignableTo(Filer.class))).and(target(nameStartingWith("create"))))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(JavaFile.class))).and(target(nameStartingWith("write"))));

    @ArchTest
    static final ArchRule texts_are_checked_without_a_compiler = noClasses()
            .that()
            .resideInAPackage(ROOT + ".text")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax..", "com.sun..", ROOT + ".read", ROOT + ".source", ROOT);

    @ArchTest
    static final ArchRule few_packages_know_the_trees_of_javac = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".source", ROOT + ".neighbour")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun..");

    @ArchTest
    static final ArchRule the_runtime_is_known_by_name_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax..",
                    "com.sun.source..",
                    "com.palantir.javapoet",
                    "com.google.auto.service",
                    "org.jspecify..",
                    "io.dendro.annotation",
                    "io.dendro.model",
                    ROOT + "..");
}
