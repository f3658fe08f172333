package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@SuppressWarnings({"rawtypes", "dendro:D9999", "D9999"})
//                             ^ WARNING D0909: @SuppressWarnings accepts "dendro:D9999", which is the code of no message; the code stands in brackets at the end of a message
@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        double load) {

    @SuppressWarnings("dendro:lossy")
//                    ^ WARNING D0909: @SuppressWarnings accepts "dendro:lossy", which is the code of no message; the code stands in brackets at the end of a message
    static String remark(@SuppressWarnings("dendro:") String text) {
//                                         ^ WARNING D0909: @SuppressWarnings accepts "dendro:", which is the code of no message; the code stands in brackets at the end of a message
        return text;
    }
}
