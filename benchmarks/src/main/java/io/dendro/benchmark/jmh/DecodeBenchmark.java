package io.dendro.benchmark.jmh;

import io.dendro.benchmark.dendro.DendroDecoding;
import io.dendro.benchmark.official.OfficialDecoding;
import io.dendro.benchmark.official.RowLoops;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.ReadingMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A captured result of 10,000 rows (60,000 points) into records. Needs the captures of a side-by-side run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {

    @Param({"REPEATING", "UNIQUE"})
    public Profile profile = Profile.REPEATING;

    @Param("benchmarks/target/side-by-side")
    public String captures = "";

    private Variant dendro = () -> new Outcome(0, 0);
    private Variant byIndex = dendro;
    private Variant rowRecord = dendro;

    @Setup
    public void prepare() throws IOException {
        Capture capture = Capture.read(Capture.file(Path.of(captures), profile));
        dendro = new DendroDecoding<>(ReadingMapper::new, capture, 1);
        byIndex = new OfficialDecoding<>(capture, 1, RowLoops::byIndex);
        rowRecord = new OfficialDecoding<>(capture, 1, RowLoops::byRowRecord);
    }

    @Benchmark
    public Outcome dendro() throws Exception {
        return once(dendro);
    }

    @Benchmark
    public Outcome officialByIndex() throws Exception {
        return once(byIndex);
    }

    @Benchmark
    public Outcome officialRowRecord() throws Exception {
        return once(rowRecord);
    }

    private static Outcome once(Variant variant) throws Exception {
        variant.prepare(0);
        return variant.run();
    }
}
