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
        Optional<Optional<Double>> maybe,
//                                 ^ ERROR D0501: 'maybe' cannot be Optional<Optional<Double>>: name one type that it holds, as in Optional<Double>
        @SuppressWarnings("rawtypes") Optional raw,
//                                             ^ ERROR D0501: 'raw' cannot be Optional: name one type that it holds, as in Optional<Double>
        Optional<char[]> letters) {}
//                       ^ ERROR D0501: 'letters' cannot be Optional<char[]>: a measurement is one value a row; use a component for each value, a row for each, or @Convert
