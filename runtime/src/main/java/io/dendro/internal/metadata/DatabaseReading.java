package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.metadata.DatabaseInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads rows of SHOW DATABASES. How long their rows live stands in them, or (since 1.3) in rules of its own. */
record DatabaseReading(TimeToLiveRules rules) implements Reading<DatabaseInfo> {

    DatabaseReading() {
        this(TimeToLiveRules.NONE);
    }

    @Override
    public Reading<DatabaseInfo> prepared(Session call) {
        return new DatabaseReading(TimeToLiveRules.of(call));
    }

    @Override
    public Supplier<DatabaseInfo> bind(ResultSet result) {
        int path = AnswerColumn.of(result, "Database");
        int timeToLive = result.find("TTL(ms)");
        int schemaReplicas = result.find("SchemaReplicationFactor");
        int dataReplicas = result.find("DataReplicationFactor");
        int partition = result.find("TimePartitionInterval");
        return () -> {
            String database = String.valueOf(result.getText(path));
            return new DatabaseInfo(
                    Shown.path(database),
                    Shown.cell(result, timeToLive).map(Shown::timeToLive).orElseGet(() -> rules.below(database)),
                    number(result, schemaReplicas),
                    number(result, dataReplicas),
                    millis(result, partition));
        };
    }

    private static OptionalInt number(ResultSet result, int column) {
        return column < 0 || result.isNull(column) ? OptionalInt.empty() : OptionalInt.of(result.getInt(column));
    }

    /** Milliseconds whatever the server's precision, as a server that counts nanoseconds shows the same number. */
    private static Optional<Duration> millis(ResultSet result, int column) {
        return column < 0 || result.isNull(column)
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(result.getLong(column)));
    }
}
