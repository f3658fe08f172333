package io.dendro.integration.into;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is read: every type once. */
@Timeseries("root.it_into.{plant}.{machine}")
record Machine(
        @Timestamp Instant time,
        String plant,
        int machine,
        @Nullable Double temperature,
        @Nullable Float ratio,
        @Nullable Integer rpm,
        @Nullable Long total,
        @Nullable Boolean running,
        @Nullable State state,
        @Nullable String label,
        @Measurement(type = DataType.TEXT) @Nullable String note,
        @Nullable LocalDate day,
        @Nullable Instant seen,
        byte @Nullable [] image) {

    enum State {
        RUNNING,
        IDLE
    }

    static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");
    private static final int ROWS = 120;

    /** Rows of several devices, a few seconds apart, in which much is missing. */
    static List<Machine> random(long seed) {
        Random random = new Random(seed);
        List<Machine> rows = new ArrayList<>();
        for (String plant : List.of("berlin", "new york", "a.b")) {
            for (int machine = 1; machine <= 2; machine++) {
                Instant time = BEGIN;
                for (int i = 0; i < ROWS; i++) {
                    time = time.plusSeconds(1 + random.nextInt(20));
                    rows.add(row(time, plant, machine, random));
                }
            }
        }
        return rows;
    }

    private static Machine row(Instant time, String plant, int machine, Random random) {
        int number = random.nextInt(-50, 50);
        return new Machine(
                time,
                plant,
                machine,
                number / 4.0,
                random.nextBoolean() ? null : number / 8f,
                random.nextBoolean() ? null : number,
                random.nextBoolean() ? null : Long.MAX_VALUE - number,
                random.nextBoolean() ? null : number > 0,
                random.nextBoolean() ? null : number > 0 ? State.RUNNING : State.IDLE,
                random.nextBoolean() ? null : "label '" + number + "\" ä",
                random.nextBoolean() ? null : "note " + number,
                random.nextBoolean() ? null : LocalDate.of(2026, 1, 1).plusDays(number),
                random.nextBoolean() ? null : time.plusMillis(number),
                random.nextBoolean() ? null : new byte[] {(byte) number, -1});
    }
}
