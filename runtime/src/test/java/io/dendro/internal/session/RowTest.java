package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.ResultSet;
import io.dendro.Row;
import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.error.MappingException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final String SQL = "SELECT 1";

    private final FakeServer server = FakeServer.start();
    private final Session session = Session.connect(server.options().withRequestTimeout(Duration.ofSeconds(2)));

    @AfterEach
    void stop() {
        session.close();
        server.close();
    }

    private record Column(String name, Cells cells) {}

    private static Column column(String name, DataType type, @Nullable Object... values) {
        return new Column(name, new Cells(type, values));
    }

    private ResultSet result(Column... columns) {
        TestBlock block = TestBlock.ofRows(columns[0].cells().rows());
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Column column : columns) {
            block.with(column.cells());
            names.add(column.name());
            types.add(column.cells().type().name());
        }
        server.answer("executeStatementV2", request -> Answers.firstPage(types, false, block.bytes())
                .setColumns(names));
        return session.query(SQL);
    }

    private Object first(Function<Row, Object> function, Column... columns) {
        try (ResultSet result = result(columns)) {
            assertThat(result.next()).isTrue();
            return function.apply(result.row());
        }
    }

    @Test
    void aWholePathIsFoundByItsLastNode() {
        Column a = column("root.x.a", DataType.INT32, 1);
        Column ab = column("root.x.b.a b", DataType.INT32, 2);
        assertThat(first(row -> row.getInt("a"), a, ab)).isEqualTo(1);
        assertThat(first(row -> row.getInt("root.x.a"), a, ab)).isEqualTo(1);
        assertThat(first(row -> row.getInt("x.a"), a, ab)).isEqualTo(1);
    }

    @Test
    void aHeaderGoesBeforeTheEndOfAnother() {
        assertThat(first(row -> row.getInt("a"), column("root.x.a", DataType.INT32, 1), column("a", DataType.INT32, 2)))
                .isEqualTo(2);
    }

    @Test
    void anUnknownNameTellsTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> first(row -> row.getInt("temprature"), column("root.x.temperature", DataType.INT32, 1)))
                .withMessage("the result has no column 'temprature'; did you mean 'temperature'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first(row -> row.isNull("z"), column("abc", DataType.INT32, 1)))
                .withMessage("the result has no column 'z'; it has [abc]");
    }

    @Test
    void aNameOfSeveralColumnsTellsThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first(
                        row -> row.getInt("v"),
                        column("root.a.v", DataType.INT32, 1),
                        column("root.b.v", DataType.INT32, 1)))
                .withMessageContainingAll("[root.a.v, root.b.v]", "ALIGN BY DEVICE");
    }

    @Test
    void eachTypeHasItsGetters() {
        byte[] bytes = {1, 2};
        Instant noon = Instant.parse("2024-06-01T12:00:00Z");
        long ticks = noon.toEpochMilli();
        assertThat(first(row -> row.getBoolean("c"), column("c", DataType.BOOLEAN, true)))
                .isEqualTo(true);
        assertThat(first(row -> row.getLong("c"), column("c", DataType.INT64, 5L)))
                .isEqualTo(5L);
        assertThat(first(row -> row.getLong("c"), column("c", DataType.INT32, 5)))
                .isEqualTo(5L);
        assertThat(first(row -> row.getFloat("c"), column("c", DataType.FLOAT, 0.5f)))
                .isEqualTo(0.5f);
        assertThat(first(row -> row.getDouble("c"), column("c", DataType.DOUBLE, 0.5)))
                .isEqualTo(0.5);
        assertThat(first(row -> row.getText("c"), column("c", DataType.TEXT, "é")))
                .isEqualTo("é");
        assertThat(first(row -> row.getBytes("c"), column("c", DataType.BLOB, (Object) bytes)))
                .isEqualTo(bytes);
        assertThat(first(row -> row.getInstant("c"), column("c", DataType.TIMESTAMP, ticks)))
                .isEqualTo(noon);
        assertThat(first(row -> row.getInstant("c"), column("c", DataType.INT64, ticks)))
                .isEqualTo(noon);
        assertThat(first(row -> row.getDate("c"), column("c", DataType.DATE, LocalDate.of(2024, 2, 29))))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(first(row -> row.getObject("c"), column("c", DataType.STRING, "x")))
                .isEqualTo("x");
    }

    @Test
    void aMissingValueIsEmptyOrAnErrorThatShowsTheRow() {
        Column[] columns = {column("i", DataType.INT32, (Object) null), column("t", DataType.TEXT, "x")};
        assertThat(first(row -> row.isNull("i"), columns)).isEqualTo(true);
        assertThat(first(row -> row.getOptionalInt("i"), columns)).isEqualTo(OptionalInt.empty());
        assertThat(first(row -> row.getOptionalLong("i"), columns)).isEqualTo(OptionalLong.empty());
        assertThat(first(row -> row.getOptionalDouble("i"), columns)).isEqualTo(OptionalDouble.empty());
        assertThat(first(row -> row.getOptionalObject("i"), columns)).isEqualTo(Optional.empty());
        assertThat(first(row -> row.getOptionalText("t"), columns)).isEqualTo(Optional.of("x"));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> first(row -> row.getInt("i"), columns))
                .withMessageContaining("column 'i' has no value")
                .withMessageContaining("i=null, t=x")
                .withMessageContaining("getOptional");
    }

    @Test
    void anotherTypeThanTheColumnsIsRefusedNamingBoth() {
        Column text = column("t", DataType.TEXT, "x");
        assertThatIllegalStateException()
                .isThrownBy(() -> first(row -> row.getInt("t"), text))
                .withMessageContainingAll("'t'", "TEXT", "int");
        assertThatIllegalStateException()
                .isThrownBy(() -> first(row -> row.getInstant("t"), text))
                .withMessageContainingAll("'t'", "TEXT", "instant");
        assertThatIllegalStateException()
                .isThrownBy(() -> first(row -> row.getDate("t"), text))
                .withMessageContainingAll("'t'", "TEXT", "date");
    }

    @Test
    void rowsWithoutTimeSaySo() {
        Column count = column("c", DataType.INT64, 1L);
        TestBlock block = TestBlock.ofRows(1).with(count.cells());
        server.answer("executeStatementV2", request -> Answers.firstPage(List.of("INT64"), false, block.bytes())
                .setIgnoreTimeStamp(true));
        try (ResultSet result = session.query(SQL)) {
            assertThat(result.next()).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(() -> result.row().time())
                    .withMessageContaining("GROUP BY");
            assertThat(result.row()).hasToString("{c0=1}");
        }
    }

    @Test
    void rowsAreMappedToTheEnd() {
        try (ResultSet result = result(column("i", DataType.INT32, 1, 2, 3))) {
            assertThat(result.map(row -> row.getInt("i")).toList()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aStreamThatIsClosedOrFailsFreesTheConnection() {
        Column column = column("i", DataType.INT32, 1, 2, 3);
        try (Stream<Integer> rows = result(column).map(row -> row.getInt("i"))) {
            assertThat(rows.iterator().next()).isEqualTo(1);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result(column).map(row -> row.getInt("j")).toList());
        assertThatExceptionOfType(ConnectionException.class).isThrownBy(() -> {
            try (ResultSet held = result(column)) {
                assertThat(held.columns()).hasSize(1);
                session.query(SQL);
            }
        });
        assertThat(result(column).map(row -> row.getInt("i")).toList()).hasSize(3);
    }
}
