package io.dendro.benchmark.dendro;

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
import io.dendro.error.SchemaException;
import io.dendro.metadata.Metadata;
import io.dendro.model.MeasurementSchema;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** A session to nowhere; what a benchmark needs of it is overridden. */
public class StubSession implements Session {

    private static final ServerInfo SERVER = new ServerInfo("none", TimePrecision.MILLISECONDS);

    private final SessionOptions options;

    protected StubSession(SessionOptions options) {
        this.options = options;
    }

    @Override
    public Session within(Duration time) {
        throw new UnsupportedOperationException("within");
    }

    @Override
    public ServerInfo server() {
        return SERVER;
    }

    @Override
    public SessionOptions options() {
        return options;
    }

    @Override
    public ResultSet query(String sql, QueryOptions queryOptions) {
        throw new UnsupportedOperationException("query");
    }

    @Override
    public String bind(String sql, Parameters parameters) {
        throw new UnsupportedOperationException("bind");
    }

    @Override
    public void execute(String sql) {
        throw new UnsupportedOperationException("execute");
    }

    @Override
    public List<StatementResult> executeAll(List<String> statements) {
        throw new UnsupportedOperationException("executeAll");
    }

    @Override
    public Databases databases() {
        throw new UnsupportedOperationException("databases");
    }

    @Override
    public SeriesDefinitions series() {
        throw new UnsupportedOperationException("series");
    }

    @Override
    public Records records(Alignment alignment) {
        throw new UnsupportedOperationException("records");
    }

    @Override
    public Tablets tablets() {
        throw new UnsupportedOperationException("tablets");
    }

    @Override
    public DeviceTemplates templates() {
        throw new UnsupportedOperationException("templates");
    }

    @Override
    public SeriesData data() {
        throw new UnsupportedOperationException("data");
    }

    @Override
    public Tablet tablet(List<MeasurementSchema> columns, Alignment alignment) {
        throw new UnsupportedOperationException("tablet");
    }

    @Override
    public void insert(Tablet tablet) {
        throw new UnsupportedOperationException("insert");
    }

    @Override
    public TabletStream tabletStream() {
        throw new UnsupportedOperationException("tabletStream");
    }

    @Override
    public DeviceSeries deviceSeries(List<MeasurementSchema> columns, Alignment alignment) {
        return new DeviceSeries() {
            @Override
            public boolean areKnownOf(String device) {
                return true;
            }

            @Override
            public Map<String, SchemaException> createMost(Collection<String> devices) {
                return Map.of();
            }

            @Override
            public void forget(String device) {
                // There is no server to have them.
            }
        };
    }

    @Override
    public void createSeries(String device, List<MeasurementSchema> columns, Alignment alignment) {
        // There is no server to have them.
    }

    @Override
    public Metadata metadata() {
        throw new UnsupportedOperationException("metadata");
    }

    @Override
    public Executor executor() {
        throw new UnsupportedOperationException("executor");
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
