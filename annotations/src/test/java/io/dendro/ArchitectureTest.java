package io.dendro;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** An entity may import both packages whole. */
    @ArchTest
    static void noNameStandsInBothPackages(JavaClasses all) {
        assertThat(namesIn("io.dendro.annotation", all)).doesNotContainAnyElementsOf(namesIn("io.dendro.model", all));
    }

    private static Set<String> namesIn(String ofPackage, JavaClasses all) {
        return all.stream()
                .filter(type -> type.isTopLevelClass() && type.getPackageName().equals(ofPackage))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }
}
