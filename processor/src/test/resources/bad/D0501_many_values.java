package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        List<Double> loads,
//                   ^ ERROR D0501: 'loads' cannot be List<Double>: a measurement is one value a row; use a component for each value, a row for each, or @Convert
        Map<String, Double> named,
//                          ^ ERROR D0501: 'named' cannot be Map<String, Double>: a measurement is one value a row; use a component for each value, a row for each, or @Convert
        double[] array,
//               ^ ERROR D0501: 'array' cannot be double[]: a measurement is one value a row; use a component for each value, a row for each, or @Convert
        Byte[] boxes,
//             ^ ERROR D0501: 'boxes' cannot be Byte[]: a measurement is one value a row; use a component for each value, a row for each, or @Convert
        float[][] matrix) {}
//                ^ ERROR D0501: 'matrix' cannot be float[][]: a measurement is one value a row; use a component for each value, a row for each, or @Convert
