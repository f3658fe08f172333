package io.dendro.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** What users see mentions nothing that may change under them. */
@AnalyzeClasses(packages = "io.dendro", importOptions = Ours.class)
class ExportedSignaturesTest {

    @ArchTest
    static final ArchRule exportedTypesMentionNeitherInternalsNorThrift = classes()
            .that(describe("are exported", ExportedSignaturesTest::isExported))
            .should(new ArchCondition<>("mention neither internals nor Thrift") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    header(type).forEach(mentioned -> require(mentioned, type.getFullName(), events));
                    members(type).filter(ExportedSignaturesTest::isVisible).forEach(member -> signature(member)
                            .forEach(mentioned -> require(mentioned, member.getFullName(), events)));
                }
            });

    private static void require(JavaClass mentioned, String where, ConditionEvents events) {
        String name = mentioned.getPackageName();
        if (name.startsWith("io.dendro.internal")
                || name.startsWith("io.dendro.thrift")
                || name.startsWith("org.apache.thrift")) {
            events.add(SimpleConditionEvent.violated(where, where + " mentions " + mentioned.getName()));
        }
    }

    private static boolean isExported(JavaClass type) {
        return !type.getPackageName().startsWith("io.dendro.internal")
                && isVisible(type.getModifiers())
                && type.getEnclosingClass()
                        .map(ExportedSignaturesTest::isExported)
                        .orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isVisible(JavaMember member) {
        return isVisible(member.getModifiers())
                && member.getOwner().getPackageName().startsWith("io.dendro");
    }

    /** Inherited members too: they may come from a type that is not visible itself. */
    private static Stream<JavaMember> members(JavaClass type) {
        return Stream.of(type.getAllMethods(), type.getConstructors(), type.getAllFields())
                .flatMap(Collection::stream);
    }

    private static Stream<JavaClass> header(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.of(
                        raw(parents),
                        bounds(type.getTypeParameters()),
                        type.getAnnotations().stream().map(annotation -> annotation.getRawType()))
                .flatMap(part -> part);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        Stream<JavaClass> types =
                member instanceof JavaField field ? raw(Stream.of(field.getType())) : signature((JavaCodeUnit) member);
        return Stream.concat(types, member.getAnnotations().stream().map(annotation -> annotation.getRawType()));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        Stream<JavaClass> own = unit instanceof JavaMethod method
                ? bounds(method.getTypeParameters())
                : bounds(((JavaConstructor) unit).getTypeParameters());
        return Stream.of(
                        own,
                        raw(Stream.of(unit.getReturnType())),
                        raw(unit.getParameterTypes().stream()),
                        unit.getThrowsClause().getTypes().stream())
                .flatMap(part -> part);
    }

    private static Stream<JavaClass> bounds(Collection<? extends JavaTypeVariable<?>> variables) {
        return raw(variables.stream().flatMap(variable -> variable.getUpperBounds().stream()));
    }

    private static Stream<JavaClass> raw(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }
}
