package io.dendro;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a session connects and behaves. Immutable; each {@code with} method gives a changed copy.
 *
 * <table>
 * <caption>Options, their names in a URL, and their defaults</caption>
 * <tr><th>option</th><th>URL</th><th>default</th></tr>
 * <tr><td>nodes of the server</td><td>{@code host:port,host:port}</td><td>127.0.0.1:6667</td></tr>
 * <tr><td>user, password</td><td>{@code user:password@}</td><td>root, root</td></tr>
 * <tr><td>time zone of statements</td><td>{@code zone}</td><td>UTC</td></tr>
 * <tr><td>longest wait for a connection</td><td>{@code connectTimeout}</td><td>5s</td></tr>
 * <tr><td>longest wait for an answer</td><td>{@code requestTimeout}</td><td>60s</td></tr>
 * <tr><td>how long a failed call is tried again</td><td>{@code retryTimeout}</td><td>30s</td></tr>
 * <tr><td>rows asked for in one page, of up to 10 columns</td><td>{@code fetchSize}</td><td>10000</td></tr>
 * <tr><td>most connections open at once</td><td>{@code maxConnections}</td><td>8</td></tr>
 * <tr><td>Thrift protocol</td><td>{@code protocol=binary|compact}</td><td>binary</td></tr>
 * <tr><td>most rows in one tablet</td><td>{@code tabletRows}</td><td>10000</td></tr>
 * <tr><td>most bytes in one tablet</td><td>{@code tabletBytes}</td><td>1048576</td></tr>
 * </table>
 *
 * <p>Durations in a URL are a number with a unit: {@code 500ms}, {@code 5s}, {@code 2m}.
 */
public final class SessionOptions {

    /** How requests are written; the server's {@code dn_rpc_thrift_compression_enable} decides which it understands. */
    public enum Protocol {
        BINARY,
        COMPACT
    }

    private final List<Endpoint> endpoints;
    private final Credentials credentials;
    private final Waits waits;
    private final Limits limits;
    private final ZoneId zone;
    private final Protocol protocol;

    record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user + ":****";
        }
    }

    record Waits(Duration connect, Duration request, Duration retry) {

        private static final Duration SHORTEST = Duration.ofMillis(1);
        private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

        Waits {
            requireMillis("connectTimeout", connect);
            requireMillis("requestTimeout", request);
            if (!retry.isZero()) {
                requireMillis("retryTimeout", retry);
            }
        }

        private static void requireMillis(String option, Duration value) {
            if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        option + " must be between 1 ms and " + Integer.MAX_VALUE + " ms, not " + value);
            }
        }
    }

    record Limits(int fetchSize, int maxConnections, int tabletRows, int tabletBytes) {

        Limits {
            requirePositive("fetchSize", fetchSize);
            requirePositive("maxConnections", maxConnections);
            requirePositive("tabletRows", tabletRows);
            requirePositive("tabletBytes", tabletBytes);
        }

        private static void requirePositive(String option, int value) {
            if (value <= 0) {
                throw new IllegalArgumentException(
                        option + " must be between 1 and " + Integer.MAX_VALUE + ", not " + value);
            }
        }
    }

    private SessionOptions(
            List<Endpoint> endpoints,
            Credentials credentials,
            Waits waits,
            Limits limits,
            ZoneId zone,
            Protocol protocol) {
        this.endpoints = endpoints;
        this.credentials = credentials;
        this.waits = waits;
        this.limits = limits;
        this.zone = zone;
        this.protocol = protocol;
    }

    /** The defaults: a server on this machine, user root. */
    public static SessionOptions defaults() {
        return new SessionOptions(
                List.of(new Endpoint("127.0.0.1", Endpoint.DEFAULT_PORT)),
                new Credentials("root", "root"),
                new Waits(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(30)),
                new Limits(10_000, 8, 10_000, 1 << 20),
                ZoneOffset.UTC,
                Protocol.BINARY);
    }

    /**
     * Reads a URL of the form {@code iotdb://user:password@host:port,host:port?option=value&...}. Reserved characters in the user
     * and the password are percent-encoded ({@code @} is {@code %40}).
     *
     * @throws IllegalArgumentException saying what is wrong, with the nearest option for an unknown one
     */
    public static SessionOptions parse(String url) {
        return ConnectionUrl.parse(url);
    }

    public SessionOptions withEndpoint(String host, int port) {
        return withEndpoints(List.of(new Endpoint(host, port)));
    }

    /**
     * Nodes of one cluster, any of which serves every call. Connections go to the first that can be reached; when it goes
     * away they go to the next.
     *
     * @throws IllegalArgumentException if there are none, or one is named twice
     */
    public SessionOptions withEndpoints(List<Endpoint> nodes) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("no endpoints; name at least one node");
        }
        if (nodes.stream().distinct().count() < nodes.size()) {
            throw new IllegalArgumentException("an endpoint is named twice in " + nodes);
        }
        return new SessionOptions(List.copyOf(nodes), credentials, waits, limits, zone, protocol);
    }

    public SessionOptions withCredentials(String user, String password) {
        return new SessionOptions(endpoints, new Credentials(user, password), waits, limits, zone, protocol);
    }

    /** The zone in which the server reads date-times without offset and counts months; Dendro itself always sends epoch times. */
    public SessionOptions withZone(ZoneId zone) {
        return new SessionOptions(endpoints, credentials, waits, limits, zone, protocol);
    }

    public SessionOptions withProtocol(Protocol protocol) {
        return new SessionOptions(endpoints, credentials, waits, limits, zone, protocol);
    }

    public SessionOptions withConnectTimeout(Duration timeout) {
        return with(new Waits(timeout, requestTimeout(), retryTimeout()));
    }

    /** The longest wait for the server's answer to one request, such as a page of a result; a result may take longer. */
    public SessionOptions withRequestTimeout(Duration timeout) {
        return with(new Waits(connectTimeout(), timeout, retryTimeout()));
    }

    /**
     * For how long a call is tried again that failed because the server could not be reached, broke off, or could not
     * serve for the moment; zero for never. The first retry comes at once, the others after pauses of up to a second.
     * Only what does no harm twice is tried again: queries up to their first page, writes of rows, deletions of rows, and
     * the creation of series.
     */
    public SessionOptions withRetryTimeout(Duration timeout) {
        return with(new Waits(connectTimeout(), requestTimeout(), timeout));
    }

    /**
     * How many rows a page holds at least, in results of up to 10 columns; wider ones get as many rows fewer as they have
     * more columns. The server ends a page with a whole block (of 128 KB, or of one row that is larger), and a result
     * holds one page in memory: ten times these cells and a block, however long it is.
     */
    public SessionOptions withFetchSize(int rows) {
        return with(new Limits(rows, maxConnections(), tabletRows(), tabletBytes()));
    }

    public SessionOptions withMaxConnections(int connections) {
        return with(new Limits(fetchSize(), connections, tabletRows(), tabletBytes()));
    }

    /** The most rows that typed inserts put into one tablet. */
    public SessionOptions withTabletRows(int rows) {
        return with(new Limits(fetchSize(), maxConnections(), rows, tabletBytes()));
    }

    /** The size at which typed inserts send a tablet, whatever its rows. */
    public SessionOptions withTabletBytes(int bytes) {
        return with(new Limits(fetchSize(), maxConnections(), tabletRows(), bytes));
    }

    private SessionOptions with(Waits changed) {
        return new SessionOptions(endpoints, credentials, changed, limits, zone, protocol);
    }

    private SessionOptions with(Limits changed) {
        return new SessionOptions(endpoints, credentials, waits, changed, zone, protocol);
    }

    /** All nodes, at least one. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** The host of the first node. */
    public String host() {
        return endpoints.get(0).host();
    }

    /** The port of the first node. */
    public int port() {
        return endpoints.get(0).port();
    }

    public String user() {
        return credentials.user();
    }

    public String password() {
        return credentials.password();
    }

    public ZoneId zone() {
        return zone;
    }

    public Protocol protocol() {
        return protocol;
    }

    public Duration connectTimeout() {
        return waits.connect();
    }

    public Duration requestTimeout() {
        return waits.request();
    }

    public Duration retryTimeout() {
        return waits.retry();
    }

    public int fetchSize() {
        return limits.fetchSize();
    }

    public int maxConnections() {
        return limits.maxConnections();
    }

    public int tabletRows() {
        return limits.tabletRows();
    }

    public int tabletBytes() {
        return limits.tabletBytes();
    }

    /** Where and as whom, with the password masked. */
    @Override
    public String toString() {
        return "iotdb://" + credentials + "@"
                + endpoints.stream().map(Endpoint::toString).collect(Collectors.joining(","));
    }
}
