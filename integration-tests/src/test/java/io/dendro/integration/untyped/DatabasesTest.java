package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Alignment;
import io.dendro.Databases;
import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.error.InsertException;
import io.dendro.error.SchemaException;
import io.dendro.metadata.DatabaseInfo;
import io.dendro.model.DataType;
import io.dendro.model.InvalidPathException;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases come, keep rows for their time, and go. */
@IoTDBTest
class DatabasesTest {
    private static final String ROOT = "root.it_untyped_databases";

    private final Session session;
    private final Databases databases;

    DatabasesTest(Session session) {
        this.session = session;
        this.databases = session.databases();
    }

    @BeforeEach
    @AfterEach
    void leaveNone() {
        session.metadata().databases(ROOT + ".**").stream()
                .map(DatabaseInfo::path)
                .toList()
                .forEach(databases::delete);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "`a-b`", "`a.b`", "select", "`1`", "`a``b`"})
    void oneExistsFromItsCreationToItsDeletion(String node) {
        String path = ROOT + "." + node;
        assertThat(databases.exists(path)).isFalse();

        databases.create(path);
        assertThat(databases.exists(path)).isTrue();
        assertThat(databases.list()).extracting(DatabaseInfo::path).anyMatch(one -> one.contains("it_untyped"));
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> databases.create(path))
                .satisfies(refused -> assertThat(refused.statusCode()).hasValue(501));

        databases.delete(path);
        assertThat(databases.exists(path)).isFalse();
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> databases.delete(path))
                .satisfies(refused -> assertThat(refused.statusCode()).hasValue(508));
    }

    @Test
    void severalAreDeletedAtOnce() {
        List.of("a1", "a2", "b", "c").forEach(node -> databases.create(ROOT + "." + node));
        databases.delete(List.of(ROOT + ".a*", ROOT + ".b"));
        assertThat(session.metadata().databases(ROOT + ".**").list())
                .extracting(DatabaseInfo::path)
                .containsExactly(ROOT + ".c");
        assertThatIllegalArgumentException().isThrownBy(() -> databases.delete(List.of()));
    }

    @Test
    void rowsLiveAsLongAsTheirDatabaseSays() {
        String path = ROOT + ".short";
        databases.create(path);
        databases.setTimeToLive(path, Duration.ofHours(1));
        assertThat(timeToLive(path)).contains(Duration.ofHours(1));
        DeviceRecord old = DeviceRecord.of(path + ".d", Instant.ofEpochMilli(1)).with("s", DataType.INT32, 1);
        assertThatExceptionOfType(InsertException.class)
                .isThrownBy(() -> session.records(Alignment.ALIGNED).insert(old))
                .satisfies(refused -> assertThat(refused.statusCode()).hasValue(607));

        databases.unsetTimeToLive(path);
        assertThat(timeToLive(path)).isEmpty();
        session.records(Alignment.ALIGNED).insert(old);
    }

    private Optional<Duration> timeToLive(String path) {
        return session.metadata().databases(path).first().flatMap(DatabaseInfo::timeToLive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"root", "it", "root.a b", "root.*", "root.a; DELETE DATABASE root.**", "root.`a` WITH TTL=1"})
    void whatNamesNoDatabaseIsNotSent(String path) {
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> databases.create(path));
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> databases.exists(path));
    }

    @Test
    void aTimeToLiveIsWholeMilliseconds() {
        assertThatIllegalArgumentException().isThrownBy(() -> databases.setTimeToLive(ROOT, Duration.ofNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> databases.setTimeToLive(ROOT, Duration.ofMillis(-1)));
    }
}
