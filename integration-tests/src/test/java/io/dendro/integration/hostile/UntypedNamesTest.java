package io.dendro.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.StringRecord;
import io.dendro.integration.Databases;
import io.dendro.model.DataType;
import io.dendro.model.DeviceName;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The untyped tier takes any name, and names what it is asked for and nothing else. */
@IoTDBTest
class UntypedNamesTest {
    private static final String ROOT = "root.it_untyped_names";

    private final Session session;

    UntypedNamesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, ROOT);
    }

    private static String device(String node) {
        return DeviceName.of(List.of("root", "it_untyped_names", node)).text();
    }

    private List<Long> times(String path) {
        try (ResultSet result = session.data().raw(List.of(path), Instant.MIN, Instant.MAX)) {
            List<Long> times = new ArrayList<>();
            while (result.next()) {
                times.add(result.time());
            }
            return times;
        }
    }

    @Test
    void recordsOfAnyNameAreFoundByTheirPathAlone() {
        List<DeviceRecord> records = new ArrayList<>();
        for (String name : HostileNames.LEGAL) {
            records.add(DeviceRecord.of(device(name), Instant.ofEpochMilli(records.size()))
                    .with(name, DataType.INT32, records.size()));
        }
        session.records(Alignment.ALIGNED).insert(records);
        for (int i = 0; i < records.size(); i++) {
            String path = device(HostileNames.LEGAL.get(i)) + "." + NodeName.quote(HostileNames.LEGAL.get(i));
            assertThat(session.series().exists(path)).as(path).isTrue();
            assertThat(times(path)).as(path).containsExactly((long) i);
        }
    }

    @Test
    void seriesOfAnyNameAreCreatedAndDeletedAlone() {
        for (String name : HostileNames.LEGAL) {
            session.series().create(Map.of(device("d"), List.of(MeasurementSchema.of(name, DataType.INT32))));
        }
        long left = HostileNames.LEGAL.size();
        for (String name : HostileNames.LEGAL) {
            String path = device("d") + "." + NodeName.quote(name);
            session.series().delete(path);
            assertThat(session.series().exists(path)).as(path).isFalse();
            assertThat(session.metadata().series(device("d") + ".**").count())
                    .as(path)
                    .isEqualTo(--left);
        }
    }

    @Test
    void namesThatNothingCanHaveAreRefused() {
        DeviceRecord typed = DeviceRecord.of(device("d"), Instant.EPOCH);
        StringRecord text = StringRecord.of(device("d"), Instant.EPOCH);
        for (String name : HostileNames.ILLEGAL) {
            String path = ROOT + ".`" + name + "`";
            assertThatExceptionOfType(InvalidPathException.class)
                    .isThrownBy(() -> DeviceRecord.of(path, Instant.EPOCH));
            assertThatExceptionOfType(InvalidPathException.class)
                    .isThrownBy(() -> session.databases().create(path));
            if (name.equalsIgnoreCase("root")) {
                continue; // Only a measurement can have it.
            }
            assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> typed.with(name, DataType.INT32, 1));
            assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> text.with(name, "1"));
        }
        assertThat(session.metadata().devices(ROOT + ".**").count()).isZero();
    }
}
