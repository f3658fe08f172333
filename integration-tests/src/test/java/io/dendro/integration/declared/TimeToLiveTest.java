package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.dendro.Session;
import io.dendro.error.InsertException;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The server keeps rules of a database that is dropped, so each test takes its own back. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeToLiveTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Session session;
    private final String root;

    TimeToLiveTest(Session session, TestDatabase database) {
        this.session = session;
        this.root = database.path();
    }

    private List<String> rules() {
        return Shown.column(session, "SHOW ALL TTL", "Device", "TTL(ms)").stream()
                .filter(rule -> rule.startsWith(root))
                .toList();
    }

    @AfterEach
    void takeBackRules() {
        rules().forEach(rule -> session.execute("UNSET TTL TO " + rule.substring(0, rule.lastIndexOf(' '))));
    }

    private GaugeMapper gauges(String node) {
        return new GaugeMapper(
                session, GaugeMapper.definition(root + "." + node + ".{site}").withTimeToLive(HOUR));
    }

    private static Gauge gauge(String site, Duration age) {
        return Gauge.at(site, Instant.now().minus(age).getEpochSecond()).level(1.0);
    }

    @Test
    void itHoldsForEachDeviceFromItsFirstRowOnAndForNoOther() {
        GaugeMapper gauges = gauges("first");
        gauges.schema().create();
        assertThat(rules()).isEmpty();

        gauges.insert(List.of(gauge("a", Duration.ZERO), gauge("b c", Duration.ZERO)));

        assertThat(rules()).containsExactlyInAnyOrder(root + ".first.a 3600000", root + ".first.`b c` 3600000");
    }

    @Test
    void rowsThatAreTooOldAlreadyAreRefused() {
        GaugeMapper gauges = gauges("old");

        assertThatExceptionOfType(InsertException.class)
                .isThrownBy(
                        () -> gauges.insert(List.of(gauge("a", HOUR.multipliedBy(2)), gauge("b", HOUR.dividedBy(2)))))
                .satisfies(failure -> assertThat(failure.failures())
                        .extracting(InsertException.Failure::device, InsertException.Failure::code)
                        .containsExactly(tuple(root + ".old.a", 607)));

        assertThat(gauges.select().list()).extracting(Gauge::site).containsExactly("b");
    }

    @Test
    void createSetsItForDevicesThatExist() {
        new GaugeMapper(session, GaugeMapper.definition(root + ".known.{site}"))
                .insert(List.of(gauge("a", Duration.ZERO), gauge("b", Duration.ZERO)));
        session.execute("SET TTL TO " + root + ".known.b 5");

        gauges("known").schema().create();

        assertThat(rules()).containsExactlyInAnyOrder(root + ".known.a 3600000", root + ".known.b 3600000");
    }

    @Test
    void aWiderRuleThatSaysTheSameSparesTheRulesOfDevices() {
        session.execute("SET TTL TO " + root + ".wide.** 3600000");
        GaugeMapper gauges = gauges("wide");

        gauges.insert(List.of(gauge("a", Duration.ZERO), gauge("b", Duration.ZERO)));
        gauges.schema().create();

        assertThat(rules()).containsExactly(root + ".wide.** 3600000");
    }
}
