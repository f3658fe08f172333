package io.dendro.metadata;

import java.time.Duration;

/**
 * Asks a server what there is, whatever created it. Of one entity, {@code devices()} and {@code series()} of its mapper tell
 * more: the values of its nodes, and its columns.
 *
 * <pre>{@code
 * Metadata metadata = session.metadata();
 * metadata.databases().list();
 * metadata.devices("root.factory.**").count();
 * metadata.series("root.factory.berlin.*.temperature").list();
 * metadata.childNodes("root.factory").list();          // berlin, oslo
 * }</pre>
 *
 * <p>A path or pattern has backquotes where its nodes need them; words of SQL may come plain. {@code *} is any one node,
 * {@code **} one node or more, {@code m*} and {@code *m} are nodes by their beginning and their end. {@code root.factory}
 * matches itself only: {@code root.factory.**} is what is below. A path that no statement takes is an
 * {@link io.dendro.model.InvalidPathException}, before anything is sent.
 *
 * <p>Servers show nobody what they may not read: without the privilege, a list is empty. Thread-safe.
 */
public interface Metadata {

    /** All databases. */
    MetadataQuery<DatabaseInfo> databases();

    /** The databases whose path fits a pattern. */
    MetadataQuery<DatabaseInfo> databases(String pattern);

    /** The devices whose path fits a pattern. */
    MetadataQuery<DeviceInfo> devices(String pattern);

    /** The series whose path, which ends with the measurement, fits a pattern. */
    MetadataQuery<SeriesInfo> series(String pattern);

    /** The paths one node longer than a path, or than those that fit a pattern. None below a path that does not exist. */
    MetadataQuery<ChildPath> childPaths(String path);

    /** The last nodes of {@link #childPaths}, without quotes. */
    MetadataQuery<String> childNodes(String path);

    /**
     * How many different paths there are at a level, of those that fit a pattern or begin a path that does.
     *
     * @param level where {@code root} is 0, and the node below it 1
     * @throws IllegalArgumentException if the level is negative
     * @throws io.dendro.error.DendroException when the server refuses the query or fails to answer
     */
    long countNodes(String pattern, int level);

    /**
     * The same with a time of its own, as {@link MetadataQuery#withTimeout}.
     *
     * @throws IllegalArgumentException if the level is negative, or the time not between 1 ms and 2,147,483,647 ms
     * @throws io.dendro.error.RequestTimeoutException if it takes longer
     * @see #countNodes(String, int)
     */
    long countNodes(String pattern, int level, Duration timeout);
}
