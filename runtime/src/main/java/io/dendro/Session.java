package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.Sql;
import io.dendro.metadata.Metadata;
import io.dendro.model.DeviceName;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * A connection to one Apache IoTDB server, the only object that a user opens.
 *
 * <p>Thread-safe: share one session among all threads. It owns a bounded number of TCP connections, opens them when
 * they are needed and replaces those that broke. A call that meets a break, or a server that cannot serve for the moment, is
 * made again for {@link SessionOptions#withRetryTimeout a while} if it does no harm twice, and else fails. A result that
 * breaks off in the middle fails: it never ends as if it were complete. After {@link #close()} every call throws
 * {@link IllegalStateException}.
 *
 * <p>Interrupting a thread that waits for the server, or for a connection, ends its wait with a
 * {@link io.dendro.error.ConnectionException}; it stays interrupted, which tells that from other failures. Its connection is closed, which makes the server drop its query; a write may
 * or may not have been carried out.
 *
 * <p>A result or tablet stream that is garbage before it was closed frees its connection then, with a warning in the log that
 * says where it was opened.
 *
 * <pre>{@code
 * try (Session session = Session.connect("iotdb://root:root@127.0.0.1:6667")) {
 *     session.execute("CREATE DATABASE root.factory");
 * }
 * }</pre>
 */
public interface Session extends AutoCloseable {

    /**
     * Connects with a URL of the form {@code iotdb://user:password@host:port?option=value&...}; see
     * {@link SessionOptions#parse(String)}. The server is asked for its version and time precision.
     *
     * @throws IllegalArgumentException if the URL is malformed or names an unknown option
     * @throws io.dendro.error.DendroException if the server cannot be reached, unless its
     *     {@linkplain SessionOptions#withTimePrecision precision is said}; or if it refuses the login
     */
    static Session connect(String url) {
        return connect(SessionOptions.parse(url));
    }

    /** Connects as the options say. */
    static Session connect(SessionOptions options) {
        return SessionProvider.load().connect(options);
    }

    /**
     * A view of this session whose calls each end within a time, all told: the wait for a connection, opening one, all
     * attempts and the pauses between them. It begins with the call and goes on, for a query, to its last page, what its reader
     * does between pages included. Whatever a user calls is one call, of however many requests it consists: so is an insert of
     * a mapper of the view, with the series that it creates and the iteration of its entities. Only each step of a
     * {@link #tabletStream()} is a call, and each attempt of a batch writer to deliver. For what runs in the background the time
     * begins when a thread takes it. Within a view the shorter time counts, and so it does beside
     * {@link SessionOptions#withRequestTimeout} and {@link QueryOptions#withTimeout}.
     *
     * <p>A call whose time is over fails with a {@link io.dendro.error.RequestTimeoutException} that tells what it was waiting
     * for. Trying again can help. If it was an answer, its connection is closed; the server drops its query, which it was told
     * to end by then, and a write may or may not have been carried out. Only the look-up of a host name, which cannot be bounded,
     * may take longer.
     *
     * <p>The view costs next to nothing and shares all with this session: connections, what was learned of the server, and
     * observers. It has nothing of its own to close: {@link #close()} of a view does nothing.
     *
     * <pre>{@code
     * session.within(Duration.ofSeconds(2)).execute("CREATE DATABASE root.factory");
     * }</pre>
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 2,147,483,647 ms
     */
    Session within(Duration time);

    /**
     * What the server said of itself when the session first connected to it. A session that was opened
     * {@linkplain SessionOptions#withTimePrecision while no server was there} asks now, if it has not connected yet.
     *
     * @throws io.dendro.error.DendroException if it must be asked, and cannot be reached or refuses the login
     */
    ServerInfo server();

    /** The unit of all timestamps of the server. It is always known. */
    default TimePrecision timePrecision() {
        return server().precision();
    }

    /** The options this session was opened with. */
    SessionOptions options();

    /**
     * Runs a query.
     *
     * @param sql one statement that returns rows: SELECT, SHOW, COUNT, EXPLAIN
     * @throws io.dendro.error.DendroException if the server refuses it; the statement is attached
     * @throws IllegalArgumentException if the statement returns no rows: use {@link #execute(String)}
     */
    default ResultSet query(@Sql(Sql.Kind.QUERY) String sql) {
        return query(sql, QueryOptions.none());
    }

    /**
     * Runs a query otherwise than the session's options say.
     *
     * @throws io.dendro.error.RequestTimeoutException if it takes longer than its timeout
     * @see #query(String)
     */
    ResultSet query(@Sql(Sql.Kind.QUERY) String sql, QueryOptions options);

    /**
     * Runs a query with values for its {@code :names}.
     *
     * @throws IllegalArgumentException as {@link #bind} and {@link #query(String)}
     */
    default ResultSet query(@Sql(Sql.Kind.QUERY) String sql, Parameters parameters) {
        return query(bind(sql, parameters));
    }

    /**
     * Runs a query with values for its {@code :names}, otherwise than the session's options say.
     *
     * @see #query(String, Parameters)
     * @see #query(String, QueryOptions)
     */
    default ResultSet query(@Sql(Sql.Kind.QUERY) String sql, Parameters parameters, QueryOptions options) {
        return query(bind(sql, parameters), options);
    }

    /**
     * The last value of each of a device's measurements, as {@code SELECT LAST} gives it: the columns {@code Timeseries} and
     * {@code Value}, both text, and the time; a row for each measurement that has a value, in no certain order. Servers
     * mostly know these values without a query, so that this is several times as fast as the statement.
     *
     * @param device the path of one device, without wildcards
     * @param measurements their names as they are, not quoted
     * @throws io.dendro.error.RequestTimeoutException if it takes longer than its timeout
     * @throws IllegalArgumentException if the path or a name is not legal, or no measurement is named
     */
    default ResultSet lastValues(@DevicePath String device, List<String> measurements, QueryOptions options) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("lastValues of " + device + " names no measurement; name those to read");
        }
        String list = measurements.stream().map(NodeName::quote).collect(Collectors.joining(", "));
        return query("SELECT LAST " + list + " FROM " + DeviceName.parse(device).text(), options);
    }

    /**
     * The statement with values in place of its {@code :names}. It is what the methods that take parameters send.
     *
     * @throws IllegalArgumentException if a name has no value, a value no name, or a value no literal, with the cure
     */
    String bind(@Sql String sql, Parameters parameters);

    /**
     * Runs a statement that returns no rows.
     *
     * @throws io.dendro.error.DendroException if the server refuses it; the statement is attached
     */
    void execute(@Sql(Sql.Kind.UPDATE) String sql);

    /**
     * Runs a statement that returns no rows, with values for its {@code :names}.
     *
     * @throws IllegalArgumentException as {@link #bind}
     */
    default void execute(@Sql(Sql.Kind.UPDATE) String sql, Parameters parameters) {
        execute(bind(sql, parameters));
    }

    /**
     * Runs several statements that return no rows, in their order and in one request. One that fails does not keep the server
     * from running the others.
     *
     * @return what became of each, in their order
     * @throws io.dendro.error.DendroException if the request failed as a whole; which statements were carried out is then not
     *     known
     */
    List<StatementResult> executeAll(List<String> statements);

    /** Databases: to create, to delete, and how long their rows live. */
    Databases databases();

    /** Series: to create and to delete. */
    SeriesDefinitions series();

    /**
     * Records: rows whose measurements differ from row to row.
     *
     * @param alignment how the server creates a device that is new to it; ignored for devices that exist
     */
    Records records(Alignment alignment);

    /** Several tablets at once. */
    Tablets tablets();

    /** Device templates: the same series for many devices. */
    DeviceTemplates templates();

    /** Points of series by the paths of those: to delete and to query. */
    SeriesData data();

    /**
     * An empty tablet for rows of these columns.
     *
     * @param alignment how the server creates a device that is new to it; ignored for devices that exist
     */
    Tablet tablet(List<MeasurementSchema> columns, Alignment alignment);

    /**
     * Writes a tablet and waits for the server's answer.
     *
     * @throws io.dendro.error.InsertException if the server refused part of it; the rest is written
     */
    void insert(Tablet tablet);

    /** Opens a stream of tablets over one connection, for bulk writes. */
    TabletStream tabletStream();

    /**
     * Creates series of one device, with all that their schemas say; those that exist already are left as they are.
     * Idempotent.
     *
     * @throws IllegalArgumentException if a device of that alignment cannot have them; see {@link Alignment#check}
     * @throws io.dendro.error.SchemaException if one of them exists with another type, naming both, or its name is another series' alias
     */
    void createSeries(@DevicePath String device, List<MeasurementSchema> columns, Alignment alignment);

    /**
     * The same series for any number of devices, created where they lack, and remembered by this session.
     *
     * @param columns of each device
     * @param alignment of each device
     */
    DeviceSeries deviceSeries(List<MeasurementSchema> columns, Alignment alignment);

    /** What there is on the server: databases, devices, series, and the nodes of their paths. */
    Metadata metadata();

    /**
     * The threads on which queries are read in the background, by {@link io.dendro.query.Query#listAsync()} and
     * {@link io.dendro.query.Query#publisher()}, and, on threads of their own, rows are written. They are daemons, begin when there is something to read, and end when there
     * is nothing for a minute. Not more than {@link SessionOptions#maxConnections()} run what is given to them here, and as
     * many go on with subscriptions that have a connection; further work waits for them. Work must not block them but by
     * reading from the server. After {@link #close()} they take no more; what they have taken fails as all calls do.
     */
    Executor executor();

    /**
     * Closes all connections. Open results fail when they need their next page, streams at their next step. Idempotent. Of a
     * {@linkplain #within view} it does nothing.
     */
    @Override
    void close();
}
