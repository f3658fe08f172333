package io.dendro.internal.metadata;

import io.dendro.QueryOptions;
import io.dendro.Session;
import io.dendro.metadata.ChildPath;
import io.dendro.metadata.DatabaseInfo;
import io.dendro.metadata.DeviceInfo;
import io.dendro.metadata.Metadata;
import io.dendro.metadata.MetadataQuery;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.PathPattern;
import java.time.Duration;
import java.util.Optional;

/** What there is on the server of a session. */
public record SessionMetadata(Session session) implements Metadata {

    @Override
    public MetadataQuery<DatabaseInfo> databases() {
        return counted("DATABASES", new DatabaseReading());
    }

    @Override
    public MetadataQuery<DatabaseInfo> databases(String pattern) {
        return counted("DATABASES " + PathPattern.quote(pattern), new DatabaseReading());
    }

    @Override
    public MetadataQuery<DeviceInfo> devices(String pattern) {
        return counted("DEVICES " + PathPattern.quote(pattern), new DeviceReading());
    }

    @Override
    public MetadataQuery<SeriesInfo> series(String pattern) {
        return counted("TIMESERIES " + PathPattern.quote(pattern), new SeriesReading());
    }

    @Override
    public MetadataQuery<ChildPath> childPaths(String path) {
        return uncounted("CHILD PATHS " + PathPattern.quote(path), new ChildReading());
    }

    @Override
    public MetadataQuery<String> childNodes(String path) {
        return uncounted("CHILD NODES " + PathPattern.quote(path), result -> {
            int node = AnswerColumn.of(result, "ChildNodes");
            return () -> Shown.node(result.getText(node));
        });
    }

    @Override
    public long countNodes(String pattern, int level) {
        return countNodes(pattern, level, QueryOptions.none());
    }

    @Override
    public long countNodes(String pattern, int level, Duration timeout) {
        return countNodes(pattern, level, QueryOptions.none().withTimeout(timeout));
    }

    private long countNodes(String pattern, int level, QueryOptions options) {
        if (level < 0) {
            throw new IllegalArgumentException("level " + level + " is negative; root is at level 0");
        }
        return ShowQuery.number(session, "COUNT NODES " + PathPattern.quote(pattern) + " LEVEL=" + level, options);
    }

    private <R> MetadataQuery<R> counted(String what, Reading<R> reading) {
        return new ShowQuery<>(session, "SHOW " + what, Optional.of("COUNT " + what), reading, QueryOptions.none());
    }

    private <R> MetadataQuery<R> uncounted(String what, Reading<R> reading) {
        return new ShowQuery<>(session, "SHOW " + what, Optional.empty(), reading, QueryOptions.none());
    }

    @Override
    public String toString() {
        return "Metadata of " + session;
    }
}
