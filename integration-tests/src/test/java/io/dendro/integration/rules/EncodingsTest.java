package io.dendro.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.EncodingVerdict.Outcome;
import io.dendro.testing.junit.IoTDBTest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.tsfile.enums.TSDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of encodings against the server: what is said to fit keeps every value on disk, and what is said not to does not. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncodingsTest {
    private static final int VALUES = 3_000;
    private static final long SEED = 5;

    private final Session session;
    private final UncheckedClient client;

    EncodingsTest(Session session) throws Exception {
        this.session = session;
        client = new UncheckedClient(session);
    }

    /**
     * A type in an encoding.
     *
     * @param outcome what Dendro says of it
     */
    record Pair(DataType type, Encoding encoding, Outcome outcome) {}

    static List<Pair> pairs() {
        return Arrays.stream(DataType.values())
                .flatMap(type -> Arrays.stream(Encoding.values())
                        .filter(encoding -> encoding != Encoding.DEFAULT)
                        .map(encoding ->
                                new Pair(type, encoding, type.verdict(encoding).outcome())))
                .filter(pair -> pair.outcome() != Outcome.UNSUPPORTED)
                .toList();
    }

    @BeforeAll
    void startEmpty() {
        Databases.drop(session, "root.it_encodings");
    }

    @AfterAll
    void disconnect() throws Exception {
        client.close();
        Databases.drop(session, "root.it_encodings");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void diskKeepsWhatFitsAndChangesWhatDoesNot(Pair pair) {
        List<@Nullable Object> values = values(pair.type());
        List<@Nullable Object> plain = read(pair.type(), Encoding.PLAIN, values);
        List<@Nullable Object> encoded = read(pair.type(), pair.encoding(), values);

        if (pair.outcome() == Outcome.FITS) {
            for (int i = 0; i < VALUES; i++) {
                assertThat(encoded.get(i)).as("%s, value %d", pair, i).isEqualTo(plain.get(i));
            }
        } else {
            assertThat(encoded).isNotEqualTo(plain);
        }
    }

    /** Writes the values to a series of this encoding, and reads them from disk. */
    private List<@Nullable Object> read(DataType type, Encoding encoding, List<@Nullable Object> values) {
        String device = "root.it_encodings.of_" + type + "." + encoding;
        client.create(device + ".v", type.name(), encoding.name());
        assertThat(client.insert(device, "v", TSDataType.valueOf(type.name()), values))
                .isEqualTo(UncheckedClient.ACCEPTED);
        client.execute("FLUSH root.it_encodings");
        List<@Nullable Object> read = client.column("SELECT v FROM " + device);
        assertThat(read).as("%s in %s", type, encoding).hasSize(values.size());
        return read;
    }

    /** Every other value is an edge of the type. */
    private static List<@Nullable Object> values(DataType type) {
        Random random = new Random(SEED);
        return IntStream.range(0, VALUES)
                .<@Nullable Object>mapToObj(i -> OfficialValues.random(type, random))
                .toList();
    }
}
