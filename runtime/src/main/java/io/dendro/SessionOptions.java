package io.dendro;

import io.dendro.observation.SessionObserver;
import io.dendro.tls.Tls;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a session connects and behaves. Immutable; each {@code with} method gives a changed copy.
 *
 * <p>What can be said in text has one name in a URL and in properties, that of its method here ({@code fetchSize}), and one in
 * the environment ({@code DENDRO_FETCH_SIZE}); the manual's page of the session has the table. Times in texts are a number with
 * a unit: {@code 500ms}, {@code 5s}, {@code 2m}.
 *
 * <p>Every source refuses names that it does not know, with the nearest one and all there are, and values that are not allowed,
 * with what is. No message shows a password.
 */
public final class SessionOptions {

    /** How requests are written; the server's {@code dn_rpc_thrift_compression_enable} decides which it understands. */
    public enum Protocol {
        BINARY,
        COMPACT
    }

    private enum Redirection {
        FOLLOWED,
        IGNORED
    }

    private final Values values;

    private SessionOptions(Values values) {
        this.values = values;
    }

    /** The defaults: a server on this machine, user root. */
    public static SessionOptions defaults() {
        return new SessionOptions(new Values());
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

    /**
     * Reads properties whose names are those of URL parameters, and {@code url}, {@code endpoints}, {@code user} and
     * {@code password}. A URL gives what the others do not say.
     *
     * @throws IllegalArgumentException for an unknown name or a bad value
     */
    public static SessionOptions fromProperties(Properties properties) {
        return OptionSources.fromProperties(properties, "");
    }

    /**
     * Reads the properties whose names begin with the prefix, such as {@code "iotdb."} for {@code iotdb.fetchSize}; the others
     * are somebody else's.
     *
     * @throws IllegalArgumentException for an unknown name with that prefix, or a bad value; or if no name has it, which is
     *     mostly a slip of the pen
     */
    public static SessionOptions fromProperties(Properties properties, String prefix) {
        return OptionSources.fromProperties(properties, prefix);
    }

    /**
     * Reads values by their names, which are those of {@link #fromProperties(Properties)}.
     *
     * @throws IllegalArgumentException for an unknown name or a bad value
     */
    public static SessionOptions fromMap(Map<String, String> settings) {
        return OptionSources.fromMap(settings, "");
    }

    /**
     * Reads the environment variables that begin with {@code DENDRO_}, such as {@code DENDRO_URL} or {@code DENDRO_FETCH_SIZE}.
     *
     * @throws IllegalArgumentException for an unknown one of that beginning, or a bad value
     */
    public static SessionOptions fromEnvironment() {
        return OptionSources.fromEnvironment(System.getenv());
    }

    public SessionOptions withEndpoint(String host, int port) {
        return withEndpoints(List.of(new Endpoint(host, port)));
    }

    /**
     * Nodes of one cluster, any of which serves every call. Connections go to the first that can be reached; when it goes
     * away they go to the next. Tablets go to the node that leads their device, as soon as the cluster has named it, be it
     * among these or not.
     *
     * @throws IllegalArgumentException if there are none, or one is named twice
     */
    public SessionOptions withEndpoints(List<Endpoint> nodes) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("no endpoints; name at least one node");
        }
        if (new HashSet<>(nodes).size() < nodes.size()) {
            throw new IllegalArgumentException("an endpoint is named twice in " + nodes);
        }
        return changed(copy -> copy.endpoints = List.copyOf(nodes));
    }

    /**
     * Says where nodes are reached from here, if not where the cluster believes: behind a translation of addresses, or outside of
     * the network of a Kubernetes cluster. It gets the endpoint by which the cluster names a leader (the node's
     * {@code dn_rpc_address} and {@code dn_rpc_port}) and gives the one to connect to, or the same; the endpoints of
     * {@link #withEndpoints} are taken as they are. A leader that cannot be reached costs no call: another node passes on what
     * is for it, and the log has one warning.
     *
     * @param translation quick, and safe to be called by many threads at once; what it throws, the writing call throws
     */
    public SessionOptions withEndpointTranslation(UnaryOperator<Endpoint> translation) {
        return changed(copy -> copy.endpointTranslation = translation);
    }

    /**
     * Writes over the nodes of {@link #withEndpoints} alone, whichever lead: for where no others can be reached, or a balancer
     * before them is to choose. Each row for a device that its node does not lead is passed on by that.
     */
    public SessionOptions withoutRedirection() {
        return changed(copy -> copy.redirection = Redirection.IGNORED);
    }

    /** Writes to the nodes that lead, as is the default. */
    public SessionOptions withRedirection() {
        return changed(copy -> copy.redirection = Redirection.FOLLOWED);
    }

    public SessionOptions withCredentials(String user, String password) {
        return changed(copy -> {
            copy.user = user;
            copy.password = password;
        });
    }

    /** The zone in which the server reads date-times without offset and counts months; Dendro itself always sends epoch times. */
    public SessionOptions withZone(ZoneId zone) {
        return changed(copy -> copy.zone = zone);
    }

    public SessionOptions withProtocol(Protocol protocol) {
        return changed(copy -> copy.protocol = protocol);
    }

    /** Speaks TLS with all nodes, as is said there. Without it nothing is encrypted, not even the password. */
    public SessionOptions withTls(Tls tls) {
        return changed(copy -> copy.tls = tls);
    }

    /** Speaks without TLS. */
    public SessionOptions withoutTls() {
        return changed(copy -> copy.tls = null);
    }

    /** The longest wait for a connection: to the socket, to the end of the TLS handshake, and to each answer of the login. */
    public SessionOptions withConnectTimeout(Duration timeout) {
        return changed(copy -> copy.connectTimeout = Range.millis("connectTimeout", timeout));
    }

    /** The longest wait for the server's answer to one request, such as a page of a result; a result may take longer. */
    public SessionOptions withRequestTimeout(Duration timeout) {
        return changed(copy -> copy.requestTimeout = Range.millis("requestTimeout", timeout));
    }

    /**
     * For how long a call is tried again that failed because the server could not be reached, broke off, or could not
     * serve for the moment; zero for never. The first retry comes at once, the others after pauses of up to a second.
     * Only what does no harm twice is tried again: queries up to their first page, writes of rows, deletions of rows, and
     * the creation of series.
     */
    public SessionOptions withRetryTimeout(Duration timeout) {
        return changed(copy -> copy.retryTimeout = Range.millisOrNone("retryTimeout", timeout));
    }

    /**
     * How many rows a page holds at least, in results of up to 10 columns; wider ones get as many rows fewer as they have
     * more columns. The server ends a page with a whole block (of 128 KB, or of one row that is larger), and a result
     * holds one page in memory: ten times these cells and a block, however long it is.
     */
    public SessionOptions withFetchSize(int rows) {
        return changed(copy -> copy.fetchSize = Range.positive("fetchSize", rows));
    }

    public SessionOptions withMaxConnections(int connections) {
        return changed(copy -> copy.maxConnections = Range.positive("maxConnections", connections));
    }

    /** The most rows that typed inserts put into one tablet. */
    public SessionOptions withTabletRows(int rows) {
        return changed(copy -> copy.tabletRows = Range.positive("tabletRows", rows));
    }

    /** The size at which typed inserts send a tablet, whatever its rows. */
    public SessionOptions withTabletBytes(int bytes) {
        return changed(copy -> copy.tabletBytes = Range.positive("tabletBytes", bytes));
    }

    /**
     * The precision that the server is known to have, with which a session can be opened while no server is there: mappers and
     * batch writers take rows at once, and whatever needs a server fails, or waits, as when a server goes away later. Connecting
     * still tries each node once, and fails if one answers and refuses the login.
     *
     * <p>Without it the server is asked when the session is opened. In both cases each connection is checked: a server of
     * another precision gets no request, which is an {@link io.dendro.error.IncompatiblePrecisionException}.
     */
    public SessionOptions withTimePrecision(TimePrecision precision) {
        return changed(copy -> copy.timePrecision = precision);
    }

    /** Adds one who is told what the session does: for metrics, traces or {@link io.dendro.observation.SlowCalls slow calls}. */
    public SessionOptions withObserver(SessionObserver observer) {
        return changed(copy -> copy.observers =
                Stream.concat(observers().stream(), Stream.of(observer)).toList());
    }

    private SessionOptions changed(Consumer<Values> change) {
        Values copy = new Values(values);
        change.accept(copy);
        return new SessionOptions(copy);
    }

    /** All nodes, at least one. */
    public List<Endpoint> endpoints() {
        return values.endpoints;
    }

    /** The host of the first node. */
    public String host() {
        return endpoints().get(0).host();
    }

    /** The port of the first node. */
    public int port() {
        return endpoints().get(0).port();
    }

    /** From the endpoints by which nodes name each other to those to connect to; by default the same. */
    public UnaryOperator<Endpoint> endpointTranslation() {
        return values.endpointTranslation;
    }

    /** Whether writes go to the nodes that lead. */
    public boolean followsRedirection() {
        return values.redirection == Redirection.FOLLOWED;
    }

    public String user() {
        return values.user;
    }

    public String password() {
        return values.password;
    }

    public ZoneId zone() {
        return values.zone;
    }

    public Protocol protocol() {
        return values.protocol;
    }

    /** In the order in which they were added. */
    public List<SessionObserver> observers() {
        return values.observers;
    }

    /** How TLS is spoken; empty if it is not. */
    public Optional<Tls> tls() {
        return Optional.ofNullable(values.tls);
    }

    public Duration connectTimeout() {
        return values.connectTimeout;
    }

    public Duration requestTimeout() {
        return values.requestTimeout;
    }

    public Duration retryTimeout() {
        return values.retryTimeout;
    }

    public int fetchSize() {
        return values.fetchSize;
    }

    public int maxConnections() {
        return values.maxConnections;
    }

    public int tabletRows() {
        return values.tabletRows;
    }

    public int tabletBytes() {
        return values.tabletBytes;
    }

    /** What the server's precision is known to be; empty if it is to be asked. */
    public Optional<TimePrecision> timePrecision() {
        return Optional.ofNullable(values.timePrecision);
    }

    /** As a URL, with the password masked and the settings that are not the defaults. */
    @Override
    public String toString() {
        return "iotdb://" + user() + ":****@" + Endpoint.text(endpoints()) + Settings.queryOf(this);
    }

    /** Changed only before it is published in options. */
    private static final class Values {
        private List<Endpoint> endpoints = List.of(new Endpoint("127.0.0.1", Endpoint.DEFAULT_PORT));
        private UnaryOperator<Endpoint> endpointTranslation = UnaryOperator.identity();
        private Redirection redirection = Redirection.FOLLOWED;
        private String user = "root";
        private String password = "root";
        private ZoneId zone = ZoneOffset.UTC;
        private Protocol protocol = Protocol.BINARY;
        private @Nullable Tls tls;
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration requestTimeout = Duration.ofSeconds(60);
        private Duration retryTimeout = Duration.ofSeconds(30);
        private int maxConnections = 8;
        private int fetchSize = 10_000;
        private int tabletRows = 10_000;
        private int tabletBytes = 1 << 20;
        private @Nullable TimePrecision timePrecision;
        private List<SessionObserver> observers = List.of();

        Values() {}

        Values(Values other) {
            endpoints = other.endpoints;
            endpointTranslation = other.endpointTranslation;
            redirection = other.redirection;
            user = other.user;
            password = other.password;
            zone = other.zone;
            protocol = other.protocol;
            tls = other.tls;
            connectTimeout = other.connectTimeout;
            requestTimeout = other.requestTimeout;
            retryTimeout = other.retryTimeout;
            maxConnections = other.maxConnections;
            fetchSize = other.fetchSize;
            tabletRows = other.tabletRows;
            tabletBytes = other.tabletBytes;
            timePrecision = other.timePrecision;
            observers = other.observers;
        }
    }
}
