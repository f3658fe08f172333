package io.dendro.integration.session;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.it_one_call_copy.{place}.{number}")
record GaugeCopy(@Timestamp Instant time, String place, int number, double level) {}
