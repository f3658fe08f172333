package io.dendro.benchmark.jmh;

import io.dendro.benchmark.dendro.DendroEncoding;
import io.dendro.benchmark.official.OfficialEncoding;
import io.dendro.benchmark.official.Tablets;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Scale;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A batch of 1000 rows (6000 points) into the buffers of a request. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBenchmark {

    @Param({"REPEATING", "NULLS", "UNIQUE"})
    public Profile profile = Profile.REPEATING;

    private List<List<Reading>> batches = List.of();
    private int next;
    private DendroEncoding dendro = new DendroEncoding(profile);
    private OfficialEncoding byName = official(Tablets::byName, OfficialEncoding::byTabletEncoder);
    private OfficialEncoding arrays = official(Tablets::intoArrays, OfficialEncoding::bySessionUtils);

    @Setup
    public void prepare() {
        batches = Scale.encodingBatches(profile);
        dendro = new DendroEncoding(profile);
        byName = official(Tablets::byName, OfficialEncoding::byTabletEncoder);
        arrays = official(Tablets::intoArrays, OfficialEncoding::bySessionUtils);
    }

    private OfficialEncoding official(Tablets.Filler filler, OfficialEncoding.Serializer serializer) {
        return new OfficialEncoding(profile, filler, serializer, Scale.encodingBatches(profile), 1);
    }

    private List<Reading> batch() {
        next = next + 1 == batches.size() ? 0 : next + 1;
        return batches.get(next);
    }

    @Benchmark
    public long dendro() {
        return dendro.encode(batch());
    }

    @Benchmark
    public int officialByName() {
        return byName.encode(batch());
    }

    @Benchmark
    public int officialArrays() {
        return arrays.encode(batch());
    }
}
