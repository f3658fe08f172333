package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.Databases;
import io.dendro.DeviceTemplates;
import io.dendro.Parameters;
import io.dendro.QueryOptions;
import io.dendro.Records;
import io.dendro.ResultSet;
import io.dendro.SeriesData;
import io.dendro.SeriesDefinitions;
import io.dendro.ServerInfo;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.StatementResult;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.Tablets;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.StatementException;
import io.dendro.internal.background.ReaderThreads;
import io.dendro.internal.metadata.SessionMetadata;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.observation.Observers;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.PathQuery;
import io.dendro.internal.rpc.Statement;
import io.dendro.internal.rpc.StatementBatch;
import io.dendro.internal.rpc.SupportedVersions;
import io.dendro.internal.sql.NamedParameters;
import io.dendro.internal.untyped.Calls;
import io.dendro.internal.untyped.PathData;
import io.dendro.internal.untyped.RecordWriting;
import io.dendro.internal.untyped.ServerSeries;
import io.dendro.internal.untyped.SqlDatabases;
import io.dendro.internal.untyped.SqlTemplates;
import io.dendro.internal.untyped.TabletWriting;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.metadata.Metadata;
import io.dendro.model.MeasurementSchema;
import io.dendro.observation.Operation;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A session over a pool of connections to one server. */
final class PooledSession implements Session {

    private final SessionOptions options;
    private final ConnectionPool pool;
    private final ReaderThreads readers;
    private final SpareTablets spareTablets;
    private final KnownDatabases databases = new KnownDatabases();
    private final ServerInfo server;
    private final Observers observers;

    PooledSession(SessionOptions options) {
        this.options = options;
        this.pool = new ConnectionPool(options);
        this.readers = new ReaderThreads(options.maxConnections(), "the session to " + options);
        this.spareTablets = new SpareTablets(2 * options.maxConnections());
        this.server = with(Connection::server);
        SupportedVersions.warnUnlessKnown(server);
        this.observers = new Observers(options.observers());
        observers.opened(pool);
    }

    @Override
    public ServerInfo server() {
        return server;
    }

    @Override
    public SessionOptions options() {
        return options;
    }

    @Override
    public ResultSet query(String sql, QueryOptions queryOptions) {
        Statement statement = new Statement(sql, queryOptions, options);
        return open(statement, connection -> connection.execute(statement));
    }

    @Override
    public ResultSet lastValues(String device, List<String> measurements, QueryOptions queryOptions) {
        LastValues request = LastValues.of(device, measurements);
        return databases
                .of(request.device(), this, queryOptions)
                .map(database -> {
                    Statement statement = new Statement(request.sql(), queryOptions, options);
                    return open(statement, connection -> request.ask(connection, statement, database));
                })
                .orElseGet(() -> query(request.sql(), queryOptions));
    }

    private ResultSet open(Statement statement, Function<Connection, Answer> request) {
        Observation call = observers.begin(Operation.QUERY, statement.sql());
        Supplier<Lease> lend = () -> pool.lend(statement.patience().millis());
        Function<Lease, ResultSet> result = lease -> opened(lease, statement, request, call);
        return call.waiting(() -> statement.isRepeatable()
                ? Attempts.of(statement.retryTimeout(), call, () -> result.apply(lend.get()))
                : unrepeated(Attempts.of(statement.retryTimeout(), call, lend), result));
    }

    private ResultSet opened(Lease lease, Statement statement, Function<Connection, Answer> request, Observation call) {
        boolean handedOver = false;
        try {
            Answer answer = request.apply(lease.connection());
            Answer.Layout layout = answer.layout();
            if (layout == null) {
                throw withoutColumns(statement);
            }
            Pages pages = new Pages(lease, layout, answer.firstPage(), statement, call);
            lease.holdFor(pages, () -> "the result of '" + statement + "'", call);
            handedOver = true;
            try {
                return new BlockResultSet(pages, layout, server.precision());
            } catch (IllegalArgumentException e) {
                throw pages.endWith(new StatementException(
                        "the result cannot be read: " + e.getMessage(), Context.ofStatement(statement.sql()), e));
            }
        } finally {
            if (!handedOver) {
                lease.giveBack();
            }
        }
    }

    private static RuntimeException withoutColumns(Statement statement) {
        return statement.asksForRows()
                ? new ConnectionException(
                        "the server's answer cannot be read: it has no columns",
                        Context.ofStatement(statement.sql()),
                        null)
                : new IllegalArgumentException(
                        "the statement returns no rows, run it with execute(sql) (it has been carried out): "
                                + statement);
    }

    @Override
    public String bind(String sql, Parameters parameters) {
        return NamedParameters.bind(sql, parameters.values(), server.precision()::exactValue);
    }

    @Override
    public void execute(String sql) {
        Statement statement = new Statement(sql, QueryOptions.none(), options);
        Observation call = observers.begin(Operation.STATEMENT, sql);
        if (statement.isRepeatable()) {
            repeated(call, connection -> execute(statement, connection));
        } else {
            once(call, connection -> execute(statement, connection));
        }
    }

    private <T> T once(Observation call, Function<Connection, T> use) {
        return call.whole(() -> unrepeated(Attempts.of(options.retryTimeout(), call, pool::lend), lease -> {
            try {
                return use.apply(lease.connection());
            } finally {
                lease.giveBack();
            }
        }));
    }

    /** Does what must not be done twice. */
    private static <T> T unrepeated(Lease lease, Function<Lease, T> use) {
        try {
            return use.apply(lease);
        } catch (ConnectionException e) {
            throw new ConnectionException(
                    "the connection failed, and whether the request was carried out is not known: look before you try it"
                            + " again",
                    new Context(
                            e.statusCode(),
                            e.statement().orElse(null),
                            e.device().orElse(null)),
                    e);
        }
    }

    private static Connection execute(Statement statement, Connection connection) {
        Answer.Layout layout = connection.execute(statement).layout();
        if (layout != null) {
            connection.closeQuery(layout.queryId());
            throw new IllegalArgumentException("the statement returns rows, run it with query(sql): " + statement);
        }
        return connection;
    }

    @Override
    public List<StatementResult> executeAll(List<String> statements) {
        return statements.isEmpty()
                ? List.of()
                : once(observers.begin(Operation.STATEMENT, statements), StatementBatch.execute(statements));
    }

    @Override
    public Databases databases() {
        return new SqlDatabases(this, new PooledCalls());
    }

    @Override
    public SeriesDefinitions series() {
        return new ServerSeries(this, new PooledCalls());
    }

    @Override
    public Records records(Alignment alignment) {
        return new RecordWriting(new PooledCalls(), server.precision(), alignment);
    }

    @Override
    public Tablets tablets() {
        return new TabletWriting(new PooledCalls());
    }

    @Override
    public DeviceTemplates templates() {
        return new SqlTemplates(this);
    }

    @Override
    public SeriesData data() {
        return new PathData(new PooledCalls(), server.precision());
    }

    /** What the untyped tier needs of this session. */
    private final class PooledCalls implements Calls {

        @Override
        public <T> T repeated(Operation operation, Command<T> command) {
            return PooledSession.this.repeated(observers.begin(operation), command);
        }

        @Override
        public <P> List<List<P>> byLeader(List<P> parts, Function<P, String> device) {
            return pool.leaders().divide(parts, device);
        }

        @Override
        public List<Failure> insert(long rows, long bytes, List<Command<List<Failure>>> commands) {
            Observation call = observers.begin(Operation.INSERT);
            call.rows(rows, bytes);
            return call.whole(() -> new RoutedWrites(pool, options.retryTimeout(), call).all(commands));
        }

        @Override
        public <T> T once(Operation operation, Command<T> command) {
            return PooledSession.this.once(observers.begin(operation), command);
        }

        @Override
        public ResultSet query(PathQuery query, String sql, QueryOptions queryOptions) {
            Statement statement = new Statement(sql, queryOptions, options);
            return open(statement, connection -> connection.query(statement, query));
        }
    }

    @Override
    public Tablet tablet(List<MeasurementSchema> columns, Alignment alignment) {
        return new TabletBuffer(columns, alignment);
    }

    @Override
    public void insert(Tablet tablet) {
        pool.requireOpen();
        if (tablet.rows() == 0) {
            return;
        }
        EncodedTablet encoded = spareTablets.take();
        try {
            ((TabletBuffer) tablet).encodeInto(encoded);
            Observation call = observers.begin(Operation.INSERT);
            call.rows(tablet.rows(), tablet.bytes());
            call.whole(() -> insert(encoded, call));
        } finally {
            spareTablets.giveBack(encoded);
        }
    }

    private EncodedTablet insert(EncodedTablet tablet, Observation call) {
        String device = tablet.device();
        Supplier<Lease> lend = () -> pool.lendTo(pool.leaders().of(device));
        List<Failure> failures = Attempts.of(
                options.retryTimeout(),
                call,
                () -> with(lend.get(), connection -> {
                    connection.sendTablet(tablet);
                    return connection.receiveTabletAnswer(device);
                }));
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
        return tablet;
    }

    @Override
    public TabletStream tabletStream() {
        Observation call = observers.begin(Operation.INSERT);
        TabletStream stream = pool.leaders().areSeveral()
                ? new RoutedTablets(pool, spareTablets, options.retryTimeout(), call)
                : call.waiting(() -> new TabletPipeline(pool, spareTablets, options.retryTimeout(), call));
        return call == Observation.NONE ? stream : new ObservedTabletStream(stream, call);
    }

    @Override
    public void createSeries(String device, List<MeasurementSchema> columns, Alignment alignment) {
        alignment.check(columns);
        if (create(device, columns, alignment)) {
            return;
        }
        SeriesReview review = new SeriesReview(device, columns);
        List<MeasurementSchema> missing;
        try (ResultSet shown = query(review.sql())) {
            missing = review.missing(shown);
        }
        if (!missing.isEmpty()) {
            create(device, missing, alignment);
        }
    }

    /** Returns false if some exist; a request that names an existing series may create none of the others. */
    private boolean create(String device, List<MeasurementSchema> columns, Alignment alignment) {
        boolean created = true;
        // Series with an alias and series without are asked for in requests of their own.
        for (List<MeasurementSchema> part : columns.stream()
                .collect(Collectors.partitioningBy(
                        column -> column.properties().alias().isPresent()))
                .values()) {
            created &= part.isEmpty()
                    || repeated(
                            observers.begin(Operation.SCHEMA),
                            connection -> connection.createSeries(device, part, alignment));
        }
        return created;
    }

    private <T> T repeated(Observation call, Function<Connection, T> use) {
        return call.whole(() -> Attempts.of(options.retryTimeout(), call, () -> with(use)));
    }

    private <T> T with(Function<Connection, T> use) {
        return with(pool.lend(), use);
    }

    private static <T> T with(Lease lease, Function<Connection, T> use) {
        try {
            return use.apply(lease.connection());
        } finally {
            lease.giveBack();
        }
    }

    @Override
    public Metadata metadata() {
        return new SessionMetadata(this);
    }

    @Override
    public Executor executor() {
        return readers;
    }

    @Override
    public void close() {
        readers.close();
        boolean first = !pool.isClosed();
        pool.close();
        if (first) {
            observers.closed(pool);
        }
    }

    @Override
    public String toString() {
        return "Session to " + options;
    }
}
