package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.{tenant}.{line}.{machine}", databaseDepth = 2)
@SuppressWarnings("dendro:D0807") // no tenant is called plant
record Early(@Timestamp Instant time, String tenant, String line, String machine, double load) {}

@Timeseries(value = "root.plant.{line}.{machine}.{part}", databaseDepth = 2)
record Late(@Timestamp Instant time, String line, String machine, String part, double wear) {}
