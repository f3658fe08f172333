package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, double load) {}

@Timeseries("root.plant.summary")
//          ^ WARNING D0807: the devices root.plant.summary can belong to demo.Early too, whose path is root.plant.{machine}, and then the server would refuse "load" of one of them, which is FLOAT here and DOUBLE there; make the paths differ in a literal node, or accept it with @SuppressWarnings("dendro:D0807")
record Late(@Timestamp Instant time, float load) {}

@Timeseries(value = "root.plant.total", aligned = false)
//                  ^ WARNING D0807: the devices root.plant.total can belong to demo.Early too, whose path is root.plant.{machine}, and then the server would refuse one of them, because only one is aligned; make the paths differ in a literal node, or accept it with @SuppressWarnings("dendro:D0807")
record Later(@Timestamp Instant time, float load) {}

@Timeseries("root.plant.{number}.{part}")
record Numbered(@Timestamp Instant time, int number, String part, float load) {}

@SuppressWarnings("dendro:D0807")
@Timeseries("root.plant.accepted")
record Suppressed(@Timestamp Instant time, float load) {}

/** A number is never called north. */
@Timeseries("root.plant.north.wind")
record Wind(@Timestamp Instant time, float load) {}
