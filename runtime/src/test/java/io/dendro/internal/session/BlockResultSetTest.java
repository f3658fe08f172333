package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.NullPattern;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockResultSetTest {

    private static final Map<String, BiFunction<ResultSet, Integer, Object>> GETTERS = Map.of(
            "boolean", ResultSet::getBoolean,
            "int", ResultSet::getInt,
            "long", ResultSet::getLong,
            "float", ResultSet::getFloat,
            "double", ResultSet::getDouble,
            "text", ResultSet::getText,
            "bytes", ResultSet::getBytes);

    private final FakeServer server = FakeServer.start();
    private final Session session = Session.connect(server.options());

    @AfterEach
    void stop() {
        session.close();
        server.close();
    }

    private ResultSet result(Cells... columns) {
        TestBlock block = TestBlock.ofRows(columns[0].rows());
        Arrays.stream(columns).forEach(block::with);
        List<String> types =
                Arrays.stream(columns).map(column -> column.type().name()).toList();
        server.answer("executeStatementV2", request -> Answers.firstPage(types, false, block.bytes()));
        return session.query("SELECT 1");
    }

    private static Cells cells(DataType type, Object... values) {
        return new Cells(type, values);
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreThoseThatWereStored(DataType type) {
        Cells expected = Cells.of(type, NullPattern.SOME, 17);
        try (ResultSet result = result(expected)) {
            assertThat(result.columns()).containsExactly(new ResultColumn("c0", type));
            for (Object value : expected.values()) {
                assertThat(result.next()).isTrue();
                assertThat(result.isNull(0)).isEqualTo(value == null);
                assertThat(result.getObject(0))
                        .isEqualTo(
                                type == DataType.TIMESTAMP && value != null
                                        ? Instant.ofEpochMilli((Long) value)
                                        : value);
            }
            assertThat(result.next()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void gettersTakeTheirTypesAndRefuseAllOthersByName(DataType type) {
        Set<String> fitting =
                switch (type) {
                    case BOOLEAN -> Set.of("boolean");
                    case INT32 -> Set.of("int", "long", "double");
                    case INT64 -> Set.of("long", "double");
                    case FLOAT -> Set.of("float", "double");
                    case DOUBLE -> Set.of("double");
                    case TEXT, STRING -> Set.of("text", "bytes");
                    case TIMESTAMP -> Set.of("long");
                    case DATE -> Set.of("int");
                    case BLOB -> Set.of("bytes");
                };
        try (ResultSet result = result(Cells.of(type, NullPattern.NONE, 2))) {
            result.next();
            GETTERS.forEach((name, getter) -> {
                if (fitting.contains(name)) {
                    assertThat(getter.apply(result, 0)).isNotNull();
                } else {
                    assertThatIllegalStateException()
                            .as("get %s of %s", name, type)
                            .isThrownBy(() -> getter.apply(result, 0))
                            .withMessageContainingAll("c0", type.name(), name);
                }
            });
        }
    }

    @Test
    void numbersWiden() {
        try (ResultSet result =
                result(cells(DataType.INT32, -7), cells(DataType.INT64, 1L << 40), cells(DataType.FLOAT, 0.5f))) {
            result.next();
            assertThat(result.getLong(0)).isEqualTo(-7);
            assertThat(result.getDouble(0)).isEqualTo(-7);
            assertThat(result.getDouble(1)).isEqualTo(0x1p40);
            assertThat(result.getDouble(2)).isEqualTo(0.5);
        }
    }

    @Test
    void missingValuesAreNullOrRefused() {
        try (ResultSet result = result(
                cells(DataType.BOOLEAN, new Object[] {null}),
                cells(DataType.INT32, new Object[] {null}),
                cells(DataType.TEXT, new Object[] {null}))) {
            result.next();
            assertThat(result.getText(2)).isNull();
            assertThat(result.getBytes(2)).isNull();
            for (int column = 0; column < 3; column++) {
                assertThat(result.isNull(column)).isTrue();
                assertThat(result.getObject(column)).isNull();
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> result.getBoolean(0))
                    .withMessageContainingAll("c0", "isNull");
            assertThatIllegalStateException()
                    .isThrownBy(() -> result.getInt(1))
                    .withMessageContainingAll("c1", "isNull");
        }
    }

    @Test
    void withoutACurrentRowThereIsNothingToRead() {
        try (ResultSet result = result(cells(DataType.INT32, 1))) {
            assertThatIllegalStateException().isThrownBy(result::time).withMessageContaining("next()");
            result.next();
            assertThat(result.getInt(0)).isEqualTo(1);
            result.next();
            assertThatIllegalStateException().isThrownBy(() -> result.getInt(0));
            assertThatIllegalStateException().isThrownBy(() -> result.isNull(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noGetterReadsBeforeTheFirstRowOrAfterTheLast(DataType type) {
        byte[] empty =
                TestBlock.ofRows(0).with(Cells.of(type, NullPattern.NONE, 0)).bytes();
        byte[] one =
                TestBlock.ofRows(1).with(Cells.of(type, NullPattern.NONE, 1)).bytes();
        for (List<byte[]> blocks : List.of(List.of(one), List.of(one, empty), List.of(empty))) {
            server.answer(
                    "executeStatementV2",
                    request -> Answers.firstPage(List.of(type.name()), false, blocks.toArray(byte[][]::new)));
            try (ResultSet result = session.query("SELECT 1")) {
                assertThatIllegalStateException().isThrownBy(() -> result.getObject(0));
                while (result.next()) {
                    assertThat(result.getObject(0)).isNotNull();
                }
                assertThatIllegalStateException().isThrownBy(() -> result.getObject(0));
                assertThatIllegalStateException().isThrownBy(result::time);
                if (type == DataType.TEXT) {
                    assertThatIllegalStateException().isThrownBy(() -> result.getText(0));
                }
            }
        }
    }
}
