package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.Databases;
import io.dendro.DeviceSeries;
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
import io.dendro.TimePrecision;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.metadata.SessionMetadata;
import io.dendro.internal.sql.NamedParameters;
import io.dendro.internal.untyped.PathData;
import io.dendro.internal.untyped.RecordWriting;
import io.dendro.internal.untyped.ServerSeries;
import io.dendro.internal.untyped.SqlDatabases;
import io.dendro.internal.untyped.SqlTemplates;
import io.dendro.internal.untyped.TabletWriting;
import io.dendro.internal.view.SessionView;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.metadata.Metadata;
import io.dendro.model.DeviceName;
import io.dendro.model.MeasurementSchema;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/** A session over a pool of connections, or a view of one: whatever is asked, it knows who does it. */
final class PooledSession implements SessionView {

    private final SessionResources resources;
    private final Allowance allowance;
    private final PooledCalls calls;
    private final PooledQueries queries;
    private final PooledTablets tablets;

    PooledSession(SessionOptions options) {
        this(new SessionResources(options), Allowance.UNLIMITED);
    }

    /** @param allowance how much time each call has */
    private PooledSession(SessionResources resources, Allowance allowance) {
        this.resources = resources;
        this.allowance = allowance;
        this.calls = new PooledCalls(resources, allowance);
        this.queries = new PooledQueries(resources, allowance);
        this.tablets = new PooledTablets(resources, allowance);
    }

    @Override
    public Session within(Duration time) {
        return new PooledSession(resources, allowance.within(time));
    }

    @Override
    public Session oneCall() {
        return allowance.each().isEmpty() ? this : new PooledSession(resources, allowance.begun());
    }

    @Override
    public Object shared() {
        return resources;
    }

    @Override
    public ServerInfo server() {
        return resources.server(allowance);
    }

    @Override
    public TimePrecision timePrecision() {
        return resources.precision();
    }

    @Override
    public SessionOptions options() {
        return resources.options();
    }

    @Override
    public ResultSet query(String sql, QueryOptions options) {
        return queries.query(sql, options);
    }

    @Override
    public ResultSet lastValues(String device, List<String> measurements, QueryOptions options) {
        return queries.lastValues(device, measurements, options);
    }

    @Override
    public String bind(String sql, Parameters parameters) {
        return NamedParameters.bind(sql, parameters.values(), timePrecision()::exactValue);
    }

    @Override
    public void execute(String sql) {
        new PooledStatements(resources, allowance).execute(sql);
    }

    @Override
    public List<StatementResult> executeAll(List<String> statements) {
        return new PooledStatements(resources, allowance).executeAll(statements);
    }

    @Override
    public Databases databases() {
        return new SqlDatabases(this, calls);
    }

    @Override
    public SeriesDefinitions series() {
        return new ServerSeries(this, calls);
    }

    @Override
    public Records records(Alignment alignment) {
        return new RecordWriting(calls, timePrecision(), alignment);
    }

    @Override
    public Tablets tablets() {
        return new TabletWriting(calls);
    }

    @Override
    public DeviceTemplates templates() {
        return new SqlTemplates(this);
    }

    @Override
    public SeriesData data() {
        return new PathData(calls, timePrecision());
    }

    @Override
    public Tablet tablet(List<MeasurementSchema> columns, Alignment alignment) {
        return new TabletBuffer(columns, alignment);
    }

    @Override
    public void insert(Tablet tablet) {
        tablets.insert(tablet);
    }

    @Override
    public TabletStream tabletStream() {
        return tablets.stream();
    }

    @Override
    public void createSeries(String device, List<MeasurementSchema> columns, Alignment alignment) {
        PooledSeries series = new PooledSeries(resources, allowance, new DeviceKind(columns, alignment));
        series.createAnew(DeviceName.parse(device).text());
    }

    @Override
    public DeviceSeries deviceSeries(List<MeasurementSchema> columns, Alignment alignment) {
        return new PooledSeries(resources, allowance, new DeviceKind(columns, alignment));
    }

    @Override
    public Metadata metadata() {
        return new SessionMetadata(this);
    }

    @Override
    public Executor executor() {
        return resources.readers();
    }

    @Override
    public void close() {
        // A view has nothing of its own.
        if (!allowance.isLimited()) {
            resources.close();
        }
    }

    @Override
    public String toString() {
        return "Session to " + options()
                + allowance
                        .each()
                        .map(time -> ", each call within " + time.toMillis() + " ms")
                        .orElse("");
    }
}
