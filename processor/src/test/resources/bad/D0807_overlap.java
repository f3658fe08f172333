package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{line}.pump")
record Early(@Timestamp Instant time, String line, double load) {}

@Timeseries("root.factory.north.{kind}")
//          ^ WARNING D0807: the devices root.factory.north.pump can belong to demo.Early too, whose path is root.factory.{line}.pump, and then rows of one would come up in queries of the other; make the paths differ in a literal node, or accept it with @SuppressWarnings("dendro:D0807")
record Late(@Timestamp Instant time, String kind, double speed) {}
