package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Workload;
import java.util.List;
import java.util.function.Supplier;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.write.record.Tablet;

/** Rows that lie device by device, written in tablets; each is awaited, as the client has it. */
final class OfficialInserts implements Variant {

    private final Session session;
    private final Tablets.Filler<Reading> filler;
    private final Supplier<List<Reading>> source;
    private final Tablet tablet;
    private List<Reading> rows = List.of();

    OfficialInserts(Session session, Tablets.Filler<Reading> filler, Supplier<List<Reading>> source, int batch) {
        this.session = session;
        this.filler = filler;
        this.source = source;
        this.tablet = Tablets.create(Profile.WRITTEN, Workload.machine(0), batch);
    }

    @Override
    public void prepare(int run) throws Exception {
        rows = Workload.shifted(source.get(), run);
        session.executeNonQueryStatement("FLUSH");
    }

    @Override
    public Outcome run() throws Exception {
        String machine = "";
        for (Reading reading : rows) {
            if (tablet.getRowSize() == tablet.getMaxRowNumber()
                    || !reading.machine().equals(machine)) {
                send();
                machine = reading.machine();
                tablet.setDeviceId(Workload.device(Profile.WRITTEN, machine));
            }
            filler.fill(tablet, tablet.getRowSize(), reading);
        }
        send();
        return Outcome.ofRows(rows.size(), Workload.MEASUREMENTS);
    }

    private void send() throws Exception {
        if (tablet.getRowSize() > 0) {
            session.insertAlignedTablet(tablet);
            tablet.reset();
        }
    }
}
