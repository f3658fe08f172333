package io.dendro.integration.mapper;

import static io.dendro.integration.entity.SwitchMapper.CABINET;
import static io.dendro.integration.entity.SwitchMapper.PACKET_COUNT;
import static io.dendro.integration.entity.SwitchMapper.PORT;
import static io.dendro.integration.entity.SwitchMapper.SLOT;
import static io.dendro.integration.entity.SwitchMapper.STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.State;
import io.dendro.integration.entity.Switch;
import io.dendro.integration.entity.SwitchMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Nodes of the path that are numbers and constants, with negative ones and the extremes. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathNodeTest {
    private final Session session;
    private final List<Switch> rows = new ArrayList<>();

    PathNodeTest(Session session) {
        this.session = session;
        for (long cabinet : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}) {
            for (short slot : new short[] {Short.MIN_VALUE, 7, Short.MAX_VALUE}) {
                for (State state : State.values()) {
                    rows.add(new Switch(1_000_000L, cabinet, slot, (byte) -slot, state, rows.size(), null));
                }
            }
        }
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.it_switches");
        new SwitchMapper(session).insert(rows);
    }

    @Test
    void numbersAndConstantsAreReadBack() {
        assertThat(new SwitchMapper(session).select().list()).containsExactlyInAnyOrderElementsOf(rows);
    }

    /** Written back it would be the device 7, which is another. */
    @Test
    void aNumberInAnotherSpellingIsRefused() {
        session.execute("CREATE TIMESERIES root.it_switches.`0`.`007`.`1`.RUNNING.packet_count INT32");
        session.execute("INSERT INTO root.it_switches.`0`.`007`.`1`.RUNNING(time, packet_count) VALUES (1, 1)");

        assertThatThrownBy(() -> new SwitchMapper(session).select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("007")
                .hasMessageContaining("slot");
    }

    @Test
    void numbersAndConstantsSelectAndDeleteTheirDevices() {
        SwitchMapper switches = new SwitchMapper(session);
        assertThat(switches.select().at(CABINET.eq(Long.MIN_VALUE)).list())
                .containsExactlyInAnyOrderElementsOf(where(row -> row.cabinet() == Long.MIN_VALUE));
        assertThat(switches.select().at(CABINET.in(-1L, 0L), SLOT.eq(7)).list())
                .containsExactlyInAnyOrderElementsOf(
                        where(row -> (row.cabinet() == -1 || row.cabinet() == 0) && row.slot() == 7));
        assertThat(switches.select()
                        .at(PORT.eq(-7), STATE.in(State.Störung, State.FAULT_2))
                        .list())
                .containsExactlyInAnyOrderElementsOf(where(
                        row -> row.port() == -7 && (row.state() == State.Störung || row.state() == State.FAULT_2)));
        assertThat(switches.select()
                        .at(STATE.eq(State.RUNNING))
                        .where(PACKET_COUNT.lt(10))
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        where(row -> row.state() == State.RUNNING && row.packetCount() < 10));

        switches.delete().at(CABINET.eq(-1L), STATE.eq(State.Idle)).execute();

        assertThat(switches.select().list())
                .containsExactlyInAnyOrderElementsOf(where(row -> row.cabinet() != -1 || row.state() != State.Idle));
    }

    @Test
    void aTimeThatIsCutIsReadBackCut() {
        Switch fine = new Switch(1_234_567L, 5, (short) 5, (byte) 5, State.Idle, 1, "cut");
        SwitchMapper switches = new SwitchMapper(session);
        switches.insert(fine);
        assertThat(switches.select().at(CABINET.eq(5L)).list())
                .containsExactly(new Switch(1_234_000L, 5, (short) 5, (byte) 5, State.Idle, 1, "cut"));
    }

    private List<Switch> where(Predicate<Switch> test) {
        return rows.stream().filter(test).toList();
    }
}
