package io.dendro.benchmark.comparison;

import static io.dendro.benchmark.comparison.Measure.ALLOCATION;
import static io.dendro.benchmark.comparison.Measure.CPU;
import static io.dendro.benchmark.comparison.Measure.LATENCY;
import static io.dendro.benchmark.comparison.Measure.THROUGHPUT;
import static io.dendro.benchmark.comparison.Side.DENDRO;
import static io.dendro.benchmark.comparison.Side.OFFICIAL;
import static io.dendro.benchmark.comparison.Side.RAW;

import io.dendro.benchmark.workload.Scale;
import java.util.ArrayList;
import java.util.List;

/** Who competes in what, and which ratios come of it. The goals are those of README.md. */
final class Plan {

    private static final String POINT = "point";
    private static final String CALL = "call";
    private static final double NANOS_A_MILLI = 1e6;

    /** A call of 50 us is to be seen as it is after a second: with fewer turns the JVM compiles until the end. */
    private static final int UNTIL_COMPILED = 20;

    private static final List<String> PROFILES = List.of("repeating", "unique", "nulls");

    private final List<Group> groups = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    Plan() {
        PROFILES.forEach(this::encode);
        PROFILES.forEach(this::decode);
        insert();
        insertDefaults();
        insertMixed();
        Scale.THREADS.forEach(this::insertTogether);
        query();
        calls();
        sessions();
    }

    /** Leaves out the groups whose titles have none of the words, and the ratios that need them; no word leaves all. */
    Plan only(List<String> words) {
        if (!words.isEmpty()) {
            groups.removeIf(group -> words.stream().noneMatch(group.title()::contains));
            ratios.removeIf(ratio -> groups.stream()
                    .noneMatch(group -> group.contenders().containsAll(List.of(ratio.first(), ratio.second()))));
            amounts.removeIf(amount ->
                    groups.stream().noneMatch(group -> group.contenders().contains(amount.contender())));
        }
        return this;
    }

    List<Group> groups() {
        return groups;
    }

    List<Ratio> ratios() {
        return ratios;
    }

    List<Amount> amounts() {
        return amounts;
    }

    private void encode(String profile) {
        Contender dendro = DENDRO.with("encode-" + profile);
        Contender byName = OFFICIAL.with("encode-by-name-" + profile);
        Contender arrays = OFFICIAL.with("encode-arrays-" + profile);
        groups.add(new Group(
                "encode 1000 rows, " + profile + ", nothing sent", POINT, 2, List.of(dendro, byName, arrays)));
        String suffix = suffix(profile);
        ratio("encode-cpu" + suffix, CPU, byName, dendro, profile.equals("nulls") ? "G6c >= 6" : "G6 >= 7");
        ratio("encode-cpu-arrays" + suffix, CPU, arrays, dendro, "G6b >= 1.4");
    }

    private void decode(String profile) {
        Contender dendro = DENDRO.with("decode-" + profile);
        Contender records = DENDRO.with("records-" + profile);
        Contender byIndex = OFFICIAL.with("decode-by-index-" + profile);
        Contender rowRecord = OFFICIAL.with("decode-row-record-" + profile);
        groups.add(new Group(
                "decode pages of 10,000 rows, " + profile + ", nothing fetched",
                POINT,
                2,
                List.of(dendro, records, byIndex, rowRecord)));
        String suffix = suffix(profile);
        ratio("decode-cpu" + suffix, CPU, byIndex, dendro, "G8 >= 4.5");
        ratio("decode-cpu-row-record" + suffix, CPU, rowRecord, dendro, "G8b >= 9");
        ratio("decode-allocation-of-records" + suffix, ALLOCATION, dendro, records, "G9: 1");
    }

    private static String suffix(String profile) {
        return profile.equals("repeating") ? "" : "-" + profile;
    }

    private void insert() {
        Contender dendro = DENDRO.with("insert");
        Contender calls = DENDRO.with("insert-calls");
        Contender byName = OFFICIAL.with("insert-by-name");
        Contender arrays = OFFICIAL.with("insert-arrays");
        Contender raw = RAW.with("insert");
        Contender rawPipelined = RAW.with("insert-pipelined");
        groups.add(new Group(
                "insert 1,000,000 rows, 1000 a tablet",
                POINT,
                1,
                List.of(dendro, calls, byName, arrays, raw, rawPipelined)));
        ratio("insert-throughput", THROUGHPUT, dendro, byName, "G3 >= 2.0");
        ratio("insert-throughput-arrays", THROUGHPUT, dendro, arrays, "");
        ratio("insert-of-raw", THROUGHPUT, dendro, raw, "G2 >= 1.0");
        ratio("insert-of-raw-pipelined", THROUGHPUT, dendro, rawPipelined, "");
        ratio("insert-calls-of-raw", THROUGHPUT, calls, raw, "G1 >= 0.80");
        ratio("insert-calls-throughput", THROUGHPUT, calls, byName, "");
        ratio("insert-cpu", CPU, dendro, byName, "G4 <= 0.30");
        ratio("insert-calls-cpu", CPU, calls, byName, "G4 <= 0.30");
        amounts.add(new Amount("insert-bytes-a-point", ALLOCATION, dendro, 1, "G5 <= 0.1"));
    }

    private void insertDefaults() {
        Contender dendro = DENDRO.with("insert-defaults");
        Contender raw = RAW.with("insert-defaults");
        groups.add(new Group(
                "insert 1,000,000 rows, as many a tablet as Dendro's defaults allow", POINT, 1, List.of(dendro, raw)));
        ratio("insert-defaults-of-raw", THROUGHPUT, dendro, raw, "");
    }

    private void insertMixed() {
        Contender dendro = DENDRO.with("mixed");
        Contender byRequest = OFFICIAL.with("mixed-by-request");
        Contender byDevice = OFFICIAL.with("mixed-by-device");
        groups.add(new Group(
                "insert 200,000 rows of 100 machines in order of time",
                POINT,
                1,
                List.of(dendro, byRequest, byDevice)));
        ratio("mixed-devices", THROUGHPUT, dendro, byRequest, "G7 >= 4");
        ratio("mixed-devices-grouped", THROUGHPUT, dendro, byDevice, "G7b >= 1.4");
    }

    private void insertTogether(int threads) {
        Contender dendro = DENDRO.with("insert-threads-" + threads);
        Contender raw = RAW.with("insert-threads-" + threads);
        groups.add(new Group(
                "insert 1,000,000 rows by " + threads + " threads, each over a connection",
                POINT,
                1,
                List.of(dendro, raw)));
        ratio("threads" + threads + "-of-raw", THROUGHPUT, dendro, raw, "G15 >= 0.9");
    }

    private void query() {
        Contender dendro = DENDRO.with("query");
        Contender byIndex = OFFICIAL.with("query-by-index");
        Contender rowRecord = OFFICIAL.with("query-row-record");
        Contender raw = RAW.with("query");
        groups.add(new Group("query 1,000,000 rows into a list", POINT, 1, List.of(dendro, byIndex, rowRecord, raw)));
        ratio("query-throughput", THROUGHPUT, dendro, rowRecord, "G10b >= 2.0");
        ratio("query-throughput-by-index", THROUGHPUT, dendro, byIndex, "G10b >= 1.5");
        ratio("query-of-raw", THROUGHPUT, dendro, raw, "G10 >= 0.78");
        ratio("query-cpu", CPU, dendro, byIndex, "G11 <= 0.28");
    }

    private void calls() {
        insertOne();
        call("query-1000", "query 1000 rows", "G14 <= 0.85", "");
        last();
    }

    private void insertOne() {
        Contender dendro = DENDRO.with("insert-one");
        Contender official = OFFICIAL.with("insert-one");
        Contender raw = RAW.with("insert-one");
        groups.add(new Group("insert one row", CALL, UNTIL_COMPILED, List.of(dendro, official, raw)));
        ratio("latency-of-raw", LATENCY, dendro, raw, "G12 <= 1.08");
        ratio("insert-one-latency", LATENCY, dendro, official, "");
        ratio("insert-one-allocation", ALLOCATION, dendro, official, "");
        amounts.add(new Amount("insert-one-bytes", ALLOCATION, dendro, 1, "G12 <= 300"));
    }

    private void last() {
        Contender dendro = DENDRO.with("last");
        Contender official = OFFICIAL.with("last");
        Contender statement = OFFICIAL.with("last-sql");
        Contender raw = RAW.with("last");
        groups.add(new Group("query the last values of a machine", CALL, 4, List.of(dendro, official, statement, raw)));
        ratio("last-latency", LATENCY, dendro, official, "G13 <= 0.5");
        ratio("last-latency-of-sql", LATENCY, dendro, statement, "");
        ratio("last-latency-of-raw", LATENCY, dendro, raw, "");
    }

    private void sessions() {
        Contender reconnect = DENDRO.with("reconnect");
        groups.add(new Group("insert one row over a connection that has just been cut", CALL, 4, List.of(reconnect)));
        amounts.add(new Amount("reconnect-ms", LATENCY, reconnect, NANOS_A_MILLI, "G17 <= 20"));
        Contender dendro = DENDRO.with("cold-start");
        Contender official = OFFICIAL.with("cold-start");
        groups.add(new Group("insert one row by a program that starts cold", CALL, 1, List.of(dendro, official)));
        ratio("cold-start", LATENCY, dendro, official, "G18 <= 0.65");
        call("open", "open a session", "", "G16 <= 1.3");
        call("close", "close a session", "", "G16 <= 2");
    }

    private void call(String variant, String title, String goal, String goalOfRaw) {
        Contender dendro = DENDRO.with(variant);
        Contender official = OFFICIAL.with(variant);
        Contender raw = RAW.with(variant);
        groups.add(new Group(title, CALL, 4, List.of(dendro, official, raw)));
        ratio(variant + "-latency", LATENCY, dendro, official, goal);
        ratio(variant + "-latency-of-raw", LATENCY, dendro, raw, goalOfRaw);
    }

    private void ratio(String name, Measure measure, Contender first, Contender second, String goal) {
        ratios.add(new Ratio(name, measure, first, second, goal));
    }
}
