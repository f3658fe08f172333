package io.dendro;

import io.dendro.metadata.DatabaseInfo;
import java.time.Duration;
import java.util.List;

/**
 * Creates and deletes databases, which older servers call storage groups. Thread-safe.
 *
 * <p>Paths have backquotes where their nodes need them; words of SQL may come plain. A path that no statement takes is an
 * {@link io.dendro.model.InvalidPathException}, before anything is sent. A creation or deletion whose answer was lost is not
 * made again, since it may have been carried out: it is a {@link io.dendro.error.ConnectionException} that says so.
 */
public interface Databases {

    /**
     * Creates a database.
     *
     * @throws io.dendro.error.SchemaException if it exists, or one above or below it does: databases do not nest
     */
    void create(String path);

    /**
     * Creates a database unless it exists, or one above it does, which serves as well. As this does no harm twice, it is made
     * again when it fails on the way.
     *
     * @throws io.dendro.error.SchemaException if one below it exists: databases do not nest
     */
    void createIfAbsent(String path);

    /**
     * Deletes databases with all that they hold.
     *
     * @param pattern a path, or one with wildcards for several
     * @throws io.dendro.error.SchemaException if there is none
     */
    default void delete(String pattern) {
        delete(List.of(pattern));
    }

    /** As {@link #delete(String)}, for several patterns. */
    void delete(List<String> patterns);

    boolean exists(String path);

    /** All databases; {@link io.dendro.metadata.Metadata#databases(String)} finds those of a pattern. */
    List<DatabaseInfo> list();

    /**
     * Sets how long the server keeps the rows of a database, counted from their times. What is older is not shown any more,
     * and refused when it is written.
     *
     * @param path of a database; of a device, or with {@code **} at its end, it is a rule for that
     * @param time whole milliseconds
     */
    void setTimeToLive(String path, Duration time);

    /** Takes back what {@link #setTimeToLive} set. Rows are then kept for ever, or as a rule above says. */
    void unsetTimeToLive(String path);
}
