package io.dendro.query;

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

/** Knows its server's precision, which is all that rendering needs; anything that would send something fails. */
final class PrecisionOnlySession implements Session {

    private final TimePrecision precision;

    PrecisionOnlySession(TimePrecision precision) {
        this.precision = precision;
    }

    @Override
    public Session within(Duration time) {
        throw unexpected();
    }

    @Override
    public ServerInfo server() {
        return new ServerInfo("none", precision);
    }

    @Override
    public SessionOptions options() {
        throw unexpected();
    }

    @Override
    public ResultSet query(String sql, QueryOptions options) {
        throw unexpected();
    }

    @Override
    public String bind(String sql, Parameters parameters) {
        throw unexpected();
    }

    @Override
    public void execute(String sql) {
        throw unexpected();
    }

    @Override
    public List<StatementResult> executeAll(List<String> statements) {
        throw unexpected();
    }

    @Override
    public Databases databases() {
        throw unexpected();
    }

    @Override
    public SeriesDefinitions series() {
        throw unexpected();
    }

    @Override
    public Records records(Alignment alignment) {
        throw unexpected();
    }

    @Override
    public Tablets tablets() {
        throw unexpected();
    }

    @Override
    public DeviceTemplates templates() {
        throw unexpected();
    }

    @Override
    public SeriesData data() {
        throw unexpected();
    }

    @Override
    public Tablet tablet(List<MeasurementSchema> columns, Alignment alignment) {
        throw unexpected();
    }

    @Override
    public void insert(Tablet tablet) {
        throw unexpected();
    }

    @Override
    public TabletStream tabletStream() {
        throw unexpected();
    }

    @Override
    public DeviceSeries deviceSeries(List<MeasurementSchema> columns, Alignment alignment) {
        return new DeviceSeries() {
            @Override
            public boolean areKnownOf(String device) {
                throw unexpected();
            }

            @Override
            public Map<String, SchemaException> createMost(Collection<String> devices) {
                throw unexpected();
            }

            @Override
            public void forget(String device) {
                throw unexpected();
            }
        };
    }

    @Override
    public void createSeries(String device, List<MeasurementSchema> columns, Alignment alignment) {
        throw unexpected();
    }

    @Override
    public Metadata metadata() {
        throw unexpected();
    }

    @Override
    public Executor executor() {
        throw unexpected();
    }

    @Override
    public void close() {}

    private static AssertionError unexpected() {
        return new AssertionError("nothing should reach the server");
    }
}
