package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.`\ud800`.{machine}")
//          ^ ERROR D0216: U+D800 HIGH SURROGATES D800 is half of a surrogate pair, which UTF-8 cannot hold; remove it, or complete the pair
//|    root.plant.`�`.{machine}
//|                ^
record Reading(@Timestamp Instant time, String machine, double load) {}
