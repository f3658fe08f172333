package io.dendro.internal.untyped;

import io.dendro.Databases;
import io.dendro.Session;
import io.dendro.internal.rpc.SeriesCommands;
import io.dendro.metadata.DatabaseInfo;
import io.dendro.model.DeviceName;
import io.dendro.model.PathPattern;
import io.dendro.observation.Operation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Databases by statements, which say more in errors than the requests for the same. */
public record SqlDatabases(Session session, Calls calls) implements Databases {

    @Override
    public void create(String path) {
        session.execute("CREATE DATABASE " + DeviceName.parse(path).text());
    }

    @Override
    public void createIfAbsent(String path) {
        calls.repeated(
                Operation.SCHEMA,
                SeriesCommands.createDatabase(DeviceName.parse(path).text()));
    }

    @Override
    public void delete(List<String> patterns) {
        session.execute("DELETE DATABASE " + quoted(patterns));
    }

    @Override
    public boolean exists(String path) {
        return session.metadata()
                .databases(DeviceName.parse(path).text())
                .first()
                .isPresent();
    }

    @Override
    public List<DatabaseInfo> list() {
        return session.metadata().databases().list();
    }

    @Override
    public void setTimeToLive(String path, Duration time) {
        if (time.isNegative() || !Duration.ofMillis(time.toMillis()).equals(time)) {
            throw new IllegalArgumentException(
                    "time to live " + time + " of " + path + " is not a whole number of milliseconds, or negative");
        }
        session.execute("SET TTL TO " + PathPattern.quote(path) + " " + time.toMillis());
    }

    @Override
    public void unsetTimeToLive(String path) {
        session.execute("UNSET TTL FROM " + PathPattern.quote(path));
    }

    /** The patterns of a statement. */
    static String quoted(List<String> patterns) {
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("no path is named; name at least one");
        }
        return patterns.stream().map(PathPattern::quote).collect(Collectors.joining(", "));
    }
}
