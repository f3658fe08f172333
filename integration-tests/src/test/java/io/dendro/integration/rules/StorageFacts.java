package io.dendro.integration.rules;

import static io.dendro.integration.rules.Fact.seen;

import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.EncodingVerdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.apache.tsfile.enums.TSDataType;

/** What the server does with settings of series that the compiler refuses. */
final class StorageFacts {
    private StorageFacts() {}

    static List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(unsupported());
        facts.addAll(changed());
        return facts;
    }

    /** Every type in every encoding that it cannot be stored in. */
    private static List<Fact> unsupported() {
        List<Fact> facts = new ArrayList<>();
        for (DataType type : DataType.values()) {
            for (Encoding encoding : Encoding.values()) {
                if (type.verdict(encoding).outcome() == Outcome.UNSUPPORTED) {
                    String path = "root.it_rules.encodings." + type + "_" + encoding;
                    facts.add(Fact.statement(
                            "D0701",
                            type + " in " + encoding,
                            "CREATE TIMESERIES " + path + " WITH DATATYPE=" + type + ", ENCODING=" + encoding,
                            encoding == Encoding.CAMEL ? "refused: 701" : "refused: 507"));
                }
            }
        }
        return facts;
    }

    /** Nine values each, as two of the encodings work in blocks of eight. */
    private static List<Fact> changed() {
        List<Float> floats = List.of(0.001f, 2.345f, -7.65f, -5f, 1e10f, 0.1f, 0.2f, 100.25f, -0f);
        List<Double> doubles = List.of(0.001, 2.345, -7.65, -5.0, 1e10, 0.1, 0.2, 100.25, -0.0);
        List<Double> withNaN = List.of(1.5, Double.NaN, 2.5, 3.5);
        List<Float> withFloatNaN = List.of(1.5f, Float.NaN, 2.5f, 3.5f);
        return List.of(
                changed(
                        "D0702",
                        "FLOAT",
                        "SPRINTZ",
                        floats,
                        "0.001 2.345 7.65 5.8900924 1.02632243E10 0.08405648 0.14127351 51.822136 2.9854224E38"),
                changed(
                        "D0702",
                        "DOUBLE",
                        "SPRINTZ",
                        doubles,
                        "0.001 2.345 7.65 4.979969482422145 1.026997280084835E10 0.10274450896038219 0.20526351194969414 106.7845210750806 -2.178773213282003E-309"),
                changed("D0702", "FLOAT", "GORILLA_V1", withFloatNaN, "1.5 NaN NaN NaN"),
                changed("D0702", "DOUBLE", "GORILLA_V1", withNaN, "1.5 NaN NaN NaN"),
                changed("D0703", "FLOAT", "RLE", floats, "0.0 2.35 -7.65 -5.0 2.14748365E9 0.1 0.2 100.25 0.0"),
                changed("D0703", "DOUBLE", "RLE", doubles, "0.0 2.35 -7.65 -5.0 1.0E10 0.1 0.2 100.25 0.0"),
                changed("D0703", "DOUBLE", "RLE", withNaN, "1.5 0.0 2.5 3.5"),
                changed("D0703", "FLOAT", "TS_2DIFF", floats, "0.0 2.35 -7.65 -5.0 2.14748365E9 0.1 0.2 100.25 0.0"),
                changed("D0703", "DOUBLE", "TS_2DIFF", doubles, "0.0 2.35 -7.65 -5.0 1.0E10 0.1 0.2 100.25 0.0"),
                changed("D0703", "FLOAT", "TS_2DIFF", withFloatNaN, "1.5 0.0 2.5 3.5"),
                changed(
                        "D0703",
                        "FLOAT",
                        "RLBE",
                        floats,
                        "0.001 2.345 -7.6499996 -4.9999995 1.0E10 0.0 0.1 100.15 -0.099998474"),
                changed(
                        "D0703",
                        "DOUBLE",
                        "RLBE",
                        doubles,
                        "0.001 2.345 -7.65 -5.0 1.0E10 0.10000038146972656 0.20000038146972657 100.25000038146972 3.8146971803598717E-7"),
                changed("D0703", "DOUBLE", "RLBE", withNaN, "1.5 NaN NaN NaN"),
                changed("D0703", "FLOAT", "RLBE", withFloatNaN, "1.5 NaN NaN NaN"),
                changed("D0703", "FLOAT", "RLBE", List.of(1e10f, 0.1f, 0.2f), "1.0E10 0.0 0.1"),
                changed(
                        "D0703",
                        "INT32",
                        "SPRINTZ",
                        List.of(0, Integer.MAX_VALUE, 0, 1, 2, 3, 4, 5, 6),
                        "0 -1 0 2097152 2097153 2099202 6295555 2107398 6344723"),
                changed(
                        "D0703",
                        "INT64",
                        "SPRINTZ",
                        List.of(0L, Long.MAX_VALUE, 0L, 1L, 2L, 3L, 4L, 5L, 6L),
                        "0 -1 0 0 1 2 3 4 5"),
                changed(
                        "D0703",
                        "TIMESTAMP",
                        "SPRINTZ",
                        List.of(0L, Long.MAX_VALUE, 0L, 1L, 2L, 3L, 4L, 5L, 6L),
                        "1970-01-01T00:00:00Z 1969-12-31T23:59:59.999Z 1970-01-01T00:00:00Z 1970-01-01T00:00:00Z 1970-01-01T00:00:00.001Z 1970-01-01T00:00:00.002Z 1970-01-01T00:00:00.003Z 1970-01-01T00:00:00.004Z 1970-01-01T00:00:00.005Z"));
    }

    private static Fact changed(String code, String type, String encoding, List<?> values, String read) {
        String device = "root.it_rules.values." + type + "_" + encoding + "_" + values.size();
        return seen(code, type + " in " + encoding, "values " + values + ", then FLUSH", read, client -> {
            client.create(device + ".v", type, encoding);
            client.insert(device, "v", TSDataType.valueOf(type), values);
            client.execute("FLUSH root.it_rules");
            return client.query("SELECT v FROM " + device).replace(";", "");
        });
    }
}
