package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Naming;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

final class Names {
    private static final String PREFIX = "temp-";

    private Names() {}

    @Timeseries(value = "root.names.{deviceId}.`it's */ \"odd\" \\u002a/ {@code $L}`", naming = Naming.SNAKE_CASE)
    record Snake(
            @Timestamp Instant measuredAt,
            String deviceId,
            float meanTemperature,
            double maxHTTPLoad2h,
            @Measurement("Untouched") int other,
            @Measurement(PREFIX + 1) int prefixed,
            @Measurement("\"$L\" \\ 温度 `x`") int quoted) {}

    @Timeseries(value = "root.names.{deviceId}.upper", naming = Naming.UPPER_SNAKE_CASE)
    record Upper(@Timestamp Instant measuredAt, String deviceId, float meanTemperature, long 压力) {}
}
