package io.dendro.benchmark.jmh;

import io.dendro.benchmark.dendro.DendroEncoding;
import io.dendro.benchmark.official.OfficialEncoding;
import io.dendro.benchmark.official.Serializers;
import io.dendro.benchmark.official.Tablets;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
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

    @Param({"REPEATING", "UNIQUE"})
    public Profile profile = Profile.REPEATING;

    private List<List<Reading>> batches = Scale.batches(Workload.rows(profile, 1, Scale.ENCODED_ROWS));
    private DendroEncoding<Reading> dendro = dendroEncoding();
    private OfficialEncoding<Reading> byName = official(Tablets::byName, Serializers::byTabletEncoder);
    private OfficialEncoding<Reading> arrays = official(Tablets::intoArrays, Serializers::bySessionUtils);
    private int next;

    @Setup
    public void prepare() {
        batches = Scale.batches(Workload.rows(profile, 1, Scale.ENCODED_ROWS));
        dendro = dendroEncoding();
        byName = official(Tablets::byName, Serializers::byTabletEncoder);
        arrays = official(Tablets::intoArrays, Serializers::bySessionUtils);
    }

    private DendroEncoding<Reading> dendroEncoding() {
        return new DendroEncoding<>(ReadingMapper::new, batches);
    }

    private OfficialEncoding<Reading> official(Tablets.Filler<Reading> filler, Serializers.Serializer serializer) {
        return new OfficialEncoding<>(profile, filler, serializer, batches, 1);
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
