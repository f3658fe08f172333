package io.dendro.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.dendro.DeviceRecord;
import io.dendro.error.Context;
import io.dendro.error.InsertException;
import io.dendro.model.InvalidPathException;
import io.dendro.model.PathProblem;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import io.dendro.write.UndeliveredException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exceptions travel between programs, and into the files of test runs and job queues. */
@AnalyzeClasses(packages = "io.dendro", importOptions = Ours.class)
class SerializedExceptionsTest {

    private static final Refusal<Object> REFUSAL = new Refusal<>(
            List.of(new Object()), OptionalInt.of(507), Optional.of("root.a.d"), "types differ", List.of("m"));

    private static final InsertReport<Object> REPORT = new InsertReport<>(7, List.of(), List.of(REFUSAL));

    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
            String.class,
            "it broke",
            Context.class,
            new Context(OptionalInt.of(301), "SHOW VERSION", "root.a.d"),
            Throwable.class,
            new IllegalArgumentException("why"),
            List.class,
            List.of(new InsertException.Failure("root.a.d", 507, "types differ", 2)),
            PathProblem.class,
            new PathProblem(PathProblem.Kind.NO_ROOT, "a.b", 0, "it has no root", "write root.a.b"),
            InsertReport.class,
            REPORT);

    @ArchTest
    static void anExceptionComesBackAsItWas(JavaClasses classes) throws Exception {
        List<Constructor<?>> constructors = constructors(classes).toList();

        assertThat(constructors)
                .<Object>extracting(Constructor::getDeclaringClass)
                .contains(EntityInsertException.class, UndeliveredException.class, InvalidPathException.class);
        for (Constructor<?> constructor : constructors) {
            Throwable original = (Throwable) constructor.newInstance(Stream.of(constructor.getParameterTypes())
                    .map(SerializedExceptionsTest::argument)
                    .toArray());
            Throwable copy = copy(original);

            assertThat(copy).hasSameClassAs(original).hasMessage(original.getMessage());
            assertThat(String.valueOf(copy.getCause())).isEqualTo(String.valueOf(original.getCause()));
            assertThat(copy.getStackTrace()).isEqualTo(original.getStackTrace());
        }
    }

    private static Stream<Constructor<?>> constructors(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Throwable.class)
                        && !type.getPackageName().contains("internal"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .flatMap(type -> Stream.of(type.getConstructors()));
    }

    private static Object argument(Class<?> type) {
        return Optional.ofNullable(ARGUMENTS.get(type))
                .orElseThrow(() -> new AssertionError("an exception takes a " + type + ", for which give one here"));
    }

    @Test
    void aRefusedInsertKeepsItsFailuresAndSaysThatItHasNoReport() throws Exception {
        EntityInsertException copy = copy(new EntityInsertException(REPORT));

        assertThat(copy)
                .hasMessageContainingAll("507 x1", "types differ", "the other 7 rows")
                .hasMessageContaining("root.a.d");
        assertThat(copy.failures()).containsExactly(new InsertException.Failure("root.a.d", 507, "types differ"));
        assertThatIllegalStateException().isThrownBy(copy::report).withMessageContaining("failures()");
        assertThatIllegalStateException().isThrownBy(() -> copy.refused(Object.class));
    }

    @Test
    void undeliveredEntitiesAreCountedAndNotHandedBack() throws Exception {
        List<DeviceRecord> records = List.of(DeviceRecord.of("root.a.d", Instant.EPOCH));
        UndeliveredException copy = copy(new UndeliveredException("the disk", List.of(new Object()), records, null));

        assertThat(copy).hasMessageContaining("2 entities were not delivered: the disk");
        assertThatIllegalStateException().isThrownBy(copy::entities).withMessageContaining("serialized");
        assertThatIllegalStateException().isThrownBy(() -> copy.entities(Object.class));
        assertThatIllegalStateException().isThrownBy(copy::records);
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // it was written just before
    private static <T> T copy(T original) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
