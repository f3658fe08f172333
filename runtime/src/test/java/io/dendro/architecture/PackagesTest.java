package io.dendro.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;

/** Which package may use which. Arrows go one way; what stands in no list is forbidden. */
@AnalyzeClasses(packages = "io.dendro", importOptions = Ours.class)
class PackagesTest {

    private static final String[] LANGUAGE = {"java..", "org.jspecify.."};
    private static final String[] VOCABULARY = {"io.dendro.annotation", "io.dendro.model", "io.dendro.error"};

    @ArchTest
    static final ArchRule thereIsNoCycle =
            slices().assignedFrom(new PackageByPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheRpcPackageAndItsMessagesKnowThrift = noClasses()
            .that()
            .resideOutsideOfPackages("io.dendro.internal.rpc", "io.dendro.internal.message")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.thrift..", "io.dendro.thrift..");

    @ArchTest
    static final ArchRule annotation = only("io.dendro.annotation", "io.dendro.model");

    @ArchTest
    static final ArchRule model = only("io.dendro.model");

    @ArchTest
    static final ArchRule error = only("io.dendro.error");

    @ArchTest
    static final ArchRule metadata = upper("io.dendro.metadata");

    @ArchTest
    static final ArchRule observation = upper("io.dendro.observation", "org.slf4j");

    @ArchTest
    static final ArchRule tls = upper("io.dendro.tls", "javax.net.ssl", "org.slf4j");

    @ArchTest
    static final ArchRule session = upper("io.dendro", "io.dendro.metadata", "io.dendro.observation", "io.dendro.tls");

    @ArchTest
    static final ArchRule query = upper(
            "io.dendro.query",
            "io.dendro",
            "io.dendro.metadata",
            "io.dendro.internal.metadata",
            "io.dendro.internal.sql",
            "io.dendro.internal.view",
            "io.dendro.internal.background");

    @ArchTest
    static final ArchRule schema = upper("io.dendro.schema", "io.dendro", "io.dendro.query", "io.dendro.internal.view");

    @ArchTest
    static final ArchRule write = upper("io.dendro.write", "io.dendro", "io.dendro.query");

    @ArchTest
    static final ArchRule mapping = upper(
            "io.dendro.mapping",
            "io.dendro",
            "io.dendro.query",
            "io.dendro.schema",
            "io.dendro.write",
            "io.dendro.internal.background",
            "io.dendro.internal.batch",
            "io.dendro.internal.segment",
            "io.dendro.internal.store",
            "io.dendro.internal.view");

    @ArchTest
    static final ArchRule internalBatch = upper(
            "io.dendro.internal.batch",
            "io.dendro",
            "io.dendro.write",
            "io.dendro.internal.background",
            "io.dendro.internal.segment",
            "org.slf4j");

    @ArchTest
    static final ArchRule internalSegment = upper("io.dendro.internal.segment", "io.dendro.write", "org.slf4j");

    @ArchTest
    static final ArchRule internalStore =
            upper("io.dendro.internal.store", "io.dendro", "io.dendro.write", "io.dendro.internal.wire");

    @ArchTest
    static final ArchRule internalBackground = only("io.dendro.internal.background");

    @ArchTest
    static final ArchRule internalMetadata =
            upper("io.dendro.internal.metadata", "io.dendro", "io.dendro.metadata", "io.dendro.internal.view");

    @ArchTest
    static final ArchRule internalObservation =
            upper("io.dendro.internal.observation", "io.dendro.observation", "org.slf4j");

    @ArchTest
    static final ArchRule internalLimit = upper("io.dendro.internal.limit");

    @ArchTest
    static final ArchRule internalView = upper("io.dendro.internal.view", "io.dendro");

    @ArchTest
    static final ArchRule internalSql = upper("io.dendro.internal.sql");

    @ArchTest
    static final ArchRule internalWire = upper("io.dendro.internal.wire", "io.dendro");

    @ArchTest
    static final ArchRule internalMessage = upper("io.dendro.internal.message", "io.dendro", "org.apache.thrift..");

    @ArchTest
    static final ArchRule internalRpc = upper(
            "io.dendro.internal.rpc",
            "io.dendro",
            "io.dendro.tls",
            "io.dendro.internal.limit",
            "io.dendro.internal.message",
            "io.dendro.internal.wire",
            "io.dendro.thrift",
            "javax.net.ssl",
            "org.apache.thrift..",
            "org.slf4j");

    @ArchTest
    static final ArchRule internalUntyped = upper(
            "io.dendro.internal.untyped",
            "io.dendro",
            "io.dendro.metadata",
            "io.dendro.observation",
            "io.dendro.internal.metadata",
            "io.dendro.internal.wire",
            "io.dendro.internal.rpc");

    @ArchTest
    static final ArchRule internalSession = upper(
            "io.dendro.internal.session",
            "io.dendro",
            "io.dendro.metadata",
            "io.dendro.observation",
            "io.dendro.internal.observation",
            "io.dendro.internal.limit",
            "io.dendro.internal.metadata",
            "io.dendro.internal.background",
            "io.dendro.internal.sql",
            "io.dendro.internal.wire",
            "io.dendro.internal.rpc",
            "io.dendro.internal.untyped",
            "io.dendro.internal.view",
            "org.slf4j");

    /** A package that no rule names would escape them all. */
    @ArchTest
    static void everyPackageHasItsRule(JavaClasses classes) {
        classes()
                .should()
                .resideInAnyPackage(
                        "io.dendro",
                        "io.dendro.annotation",
                        "io.dendro.model",
                        "io.dendro.error",
                        "io.dendro.metadata",
                        "io.dendro.observation",
                        "io.dendro.tls",
                        "io.dendro.query",
                        "io.dendro.schema",
                        "io.dendro.write",
                        "io.dendro.mapping",
                        "io.dendro.internal.background",
                        "io.dendro.internal.batch",
                        "io.dendro.internal.limit",
                        "io.dendro.internal.message",
                        "io.dendro.internal.metadata",
                        "io.dendro.internal.observation",
                        "io.dendro.internal.sql",
                        "io.dendro.internal.wire",
                        "io.dendro.internal.rpc",
                        "io.dendro.internal.segment",
                        "io.dendro.internal.store",
                        "io.dendro.internal.untyped",
                        "io.dendro.internal.view",
                        "io.dendro.internal.session")
                .check(classes);
    }

    /** The package uses the vocabulary, itself and these. */
    private static ArchRule upper(String name, String... others) {
        return only(
                name, Stream.concat(Stream.of(VOCABULARY), Stream.of(others)).toArray(String[]::new));
    }

    private static ArchRule only(String name, String... others) {
        String[] allowed = Stream.of(LANGUAGE, new String[] {name}, others)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static final class PackageByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
