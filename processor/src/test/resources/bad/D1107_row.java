package demo;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@Timeseries("root.{plant}.{machine}")
record Reading(
        @Timestamp(unit = SECONDS) long time,
        short plant,
        String machine,
        float load,
        short rpm,
        Optional<Double> pressure,
        @Convert(Hours.class) Duration uptime) {
    static final class Hours implements Converter<Duration, Long> {
        @Override
        public Long toStored(Duration value) {
            return value.toHours();
        }

        @Override
        public Duration fromStored(Long stored) {
            return Duration.ofHours(stored);
        }
    }
}

@Projection(of = Reading.class)
record Row(
        long time,
//           ^ ERROR D1107: 'time' is long, but the time of a row is Instant; declare it Instant
        short plant,
//            ^ ERROR D1107: 'plant' is short, but 'plant' in queries is Integer; declare it int
        Object machine,
//             ^ ERROR D1107: 'machine' is Object, but 'machine' in queries is String; declare it String
        double load,
//             ^ ERROR D1107: 'load' is double, but 'load' in queries is Float; declare it float
        Short rpm,
//            ^ ERROR D1107: 'rpm' is Short, but 'rpm' in queries is Integer; declare it Integer
        Optional<Double> pressure,
//                       ^ ERROR D1107: 'pressure' is Optional<Double>, but 'pressure' in queries is Double; declare it Double
        List<String> uptime) {}
//                   ^ ERROR D1107: 'uptime' is List<String>, but 'uptime' in queries is Duration; declare it Duration
