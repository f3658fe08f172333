package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        BigDecimal price,
//                 ^ ERROR D0501: 'price' cannot be BigDecimal: use double, or String to keep every digit
        Number any,
//             ^ ERROR D0501: 'any' cannot be Number: use one numeric type, such as double or Double
        char letter,
//           ^ ERROR D0501: 'letter' cannot be char: use String
        Optional<Double> maybe) {}
//                       ^ ERROR D0501: 'maybe' cannot be Optional<Double>: a missing value is a null; use Double, Integer or another box
