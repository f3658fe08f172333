package io.dendro.integration.mapper;

import static io.dendro.integration.entity.ReadingMapper.MACHINE;
import static io.dendro.integration.entity.ReadingMapper.NOTE;
import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static io.dendro.integration.entity.ReadingMapper.PRESSURE;
import static io.dendro.integration.entity.ReadingMapper.RPM;
import static io.dendro.integration.entity.ReadingMapper.TEMPERATURE;
import static io.dendro.integration.entity.ReadingMapper.TIME;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.query.EntityQuery;
import io.dendro.query.Order;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Order, limits, streams and deletes, against the same rows in plain Java. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTest {
    private static final Comparator<Reading> DEVICE = comparing(
                    (Reading row) -> RandomReadings.PLANTS.indexOf(row.plant()))
            .thenComparing(Reading::machine);

    private final List<Reading> rows = RandomReadings.all();
    private final Session session;
    private final ReadingMapper readings;

    QueryTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.it_readings");
        new ReadingMapper(session).insert(rows);
    }

    @Test
    void rowsCanBeOrderedByTimeDeviceAndValue() {
        assertOrder(comparing(Reading::time).reversed().thenComparing(DEVICE), TIME.desc(), Order.device());
        assertOrder(comparing(Reading::time).thenComparing(DEVICE.reversed()), TIME.asc(), Order.deviceDescending());
        assertOrder(
                comparing(Reading::temperature).thenComparing(Reading::time).thenComparing(DEVICE),
                TEMPERATURE.asc(),
                TIME.asc(),
                Order.device());
        assertOrder(
                comparing(Reading::pressure, nullsLast(naturalOrder()))
                        .thenComparing(Reading::time)
                        .thenComparing(DEVICE),
                PRESSURE.asc(),
                TIME.asc(),
                Order.device());
        assertOrder(
                comparing(Reading::rpm, nullsFirst(naturalOrder()))
                        .thenComparing(Reading::time)
                        .thenComparing(DEVICE),
                RPM.asc().nullsFirst(),
                TIME.asc(),
                Order.device());
        assertOrder(
                comparing(Reading::rpm, nullsLast(reverseOrder()))
                        .thenComparing(Reading::time)
                        .thenComparing(DEVICE),
                RPM.desc(),
                TIME.asc(),
                Order.device());
        assertOrder(
                comparing(Reading::note, nullsLast(naturalOrder()))
                        .thenComparing(Reading::time)
                        .thenComparing(DEVICE),
                NOTE.asc(),
                TIME.asc(),
                Order.device());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private void assertOrder(Comparator<Reading> inJava, Order<Reading>... keys) {
        assertThat(readings.select().orderBy(keys).list())
                .as(readings.select().orderBy(keys).sql())
                .isEqualTo(rows.stream().sorted(inJava).toList());
    }

    @Test
    void limitAndOffsetCutTheOrderedRows() {
        EntityQuery<Reading> ordered = readings.select().orderBy(TIME.desc(), Order.device());
        List<Reading> expected = ordered.list();
        assertThat(ordered.limit(10).list()).isEqualTo(expected.subList(0, 10));
        assertThat(ordered.limit(10).offset(7).list()).isEqualTo(expected.subList(7, 17));
        assertThat(ordered.offset(rows.size() - 3).list()).isEqualTo(expected.subList(rows.size() - 3, rows.size()));
        assertThat(ordered.limit(10).offset(rows.size()).list()).isEmpty();
        assertThat(ordered.limit(0).list()).isEmpty();
        assertThat(ordered.limit(Long.MAX_VALUE).list()).isEqualTo(expected);
        assertThat(readings.select().limit(5).list()).isEqualTo(rows.subList(0, 5));
        assertThat(readings.select()
                        .at(PLANT.in("köln", "berlin"))
                        .limit(200)
                        .offset(100)
                        .list())
                .isEqualTo(rows.stream()
                        .filter(row -> !row.plant().equals("plant 3"))
                        .skip(100)
                        .toList());
    }

    @Test
    void firstIsTheFirstOrNone() {
        assertThat(readings.select().first()).hasValue(rows.get(0));
        assertThat(readings.select()
                        .orderBy(TIME.desc(), Order.device())
                        .offset(1)
                        .first())
                .isEqualTo(readings.select().orderBy(TIME.desc(), Order.device()).limit(2).list().stream()
                        .skip(1)
                        .findFirst());
        assertThat(readings.select().where(TEMPERATURE.gt(99f)).first()).isEmpty();
        assertThat(readings.select().limit(0).first()).isEmpty();
    }

    @Test
    void aQueryIsAValueThatCanBeAskedAgain() {
        EntityQuery<Reading> query = readings.select().at(MACHINE.eq(1));
        EntityQuery<Reading> narrower = query.where(RPM.eq(0)).limit(1);
        assertThat(query.list()).hasSize(rows.size() / 2).isEqualTo(query.list());
        assertThat(narrower.list()).hasSize(1);
        assertThat(query.sql()).doesNotContain("WHERE").doesNotContain("LIMIT");
    }

    @Test
    void aStreamCanBeLeftEarlyAndReadOnce() {
        try (Stream<Reading> stream = readings.select().stream()) {
            assertThat(stream.limit(3).toList()).isEqualTo(rows.subList(0, 3));
            assertThatThrownBy(stream::toList).isInstanceOf(IllegalStateException.class);
        }
        assertThat(readings.select().stream().filter(row -> row.machine() == 0).count())
                .isEqualTo(rows.size() / 2);
        assertThat(readings.select().stream()
                        .parallel()
                        .map(Reading::time)
                        .distinct()
                        .count())
                .isEqualTo(60);
    }

    @Test
    void aDeleteHitsItsPlaceAndRangeOnly() {
        List<Reading> left = new ArrayList<>(rows);
        readings.delete()
                .at(PLANT.eq("köln"), MACHINE.eq(1))
                .where(TIME.from(RandomReadings.START.plusSeconds(10))
                        .and(TIME.before(RandomReadings.START.plusSeconds(20))))
                .execute();
        left.removeIf(row -> row.plant().equals("köln")
                && row.machine() == 1
                && !row.time().isBefore(RandomReadings.START.plusSeconds(10))
                && row.time().isBefore(RandomReadings.START.plusSeconds(20)));
        assertThat(readings.select().list()).isEqualTo(left).hasSize(rows.size() - 10);

        readings.delete().at(PLANT.in("plant 3", "berlin")).execute();
        left.removeIf(row -> !row.plant().equals("köln"));
        assertThat(readings.select().list()).isEqualTo(left);

        readings.delete().where(TIME.after(RandomReadings.START)).execute();
        left.removeIf(row -> row.time().isAfter(RandomReadings.START));
        assertThat(readings.select().list()).isEqualTo(left).hasSize(2);
    }

    @Test
    void aDeleteWithoutConditionMustBeMeant() {
        assertThatThrownBy(() -> readings.delete().execute()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> readings.delete().where(RPM.eq(1)).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rpm-max");
        assertThat(readings.select().list()).isEqualTo(rows);

        readings.delete().everything().execute();
        assertThat(readings.select().list()).isEmpty();
    }
}
