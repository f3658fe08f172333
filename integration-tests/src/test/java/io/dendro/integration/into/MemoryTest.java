package io.dendro.integration.into;

import static io.dendro.integration.into.MachineMapper.NOTE;
import static io.dendro.integration.into.MachineMapper.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.ServerBusyException;
import io.dendro.error.TransientException;
import io.dendro.integration.Databases;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.PathTemplate;
import io.dendro.query.DeviceDefinition;
import io.dendro.query.EntityColumns;
import io.dendro.query.EntityDefinition;
import io.dendro.query.Into;
import io.dendro.query.IntoRows;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The server keeps memory for each column that it writes. */
@IoTDBTest
class MemoryTest {
    private static final int COLUMNS = 200;

    private interface Wide {}

    @Test
    void tooManyColumnsForTheServerAreAFailureThatMayPass(Session session) {
        Databases.drop(session, "root.it_into");
        MachineMapper machines = new MachineMapper(session);
        machines.insert(Machine.random(3));
        List<TextColumn<Wide>> columns = IntStream.range(0, COLUMNS)
                .mapToObj(i -> TextColumn.<Wide>of("c" + i, MeasurementSchema.of("c" + i, DataType.TEXT)))
                .toList();
        EntityDefinition<Wide> wide = new EntityDefinition<>(
                Wide.class,
                new DeviceDefinition(
                        PathTemplate.parse("root.it_into_wide.{plant}.{machine}"),
                        Alignment.ALIGNED,
                        Optional.empty(),
                        1),
                new EntityColumns<>(
                        TimeColumn.of("time"),
                        List.of(PathColumn.text("plant", 0), PathColumn.ofInt("machine", 1)),
                        List.copyOf(columns),
                        List.of()),
                DuplicatePolicy.LAST_WINS);
        IntoRows<Machine, Wide> statement = Into.of(session, machines.definition(), wide, (call, device) -> {})
                .set(columns.get(0), NOTE)
                .at(PLANT.eq("berlin"));
        for (TextColumn<Wide> column : columns.subList(1, COLUMNS)) {
            statement = statement.set(column, NOTE);
        }

        assertThatExceptionOfType(ServerBusyException.class)
                .isThrownBy(statement::write)
                .isInstanceOf(TransientException.class)
                .withMessageContaining("fewer columns at a time")
                .satisfies(e -> assertThat(e.statusCode()).hasValue(719));
    }
}
