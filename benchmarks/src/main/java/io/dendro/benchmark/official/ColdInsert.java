package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.ColdJvm;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Workload;
import org.apache.iotdb.session.Session;

/** A program that inserts one row, as the client's manual shows it. Argument: the server's port. */
public final class ColdInsert {

    private ColdInsert() {}

    public static void main(String[] arguments) throws Exception {
        Reading reading = Workload.coldRow();
        Session session = OfficialWorker.open(Integer.parseInt(arguments[0]));
        session.insertAlignedRecord(
                Workload.device(Profile.WRITTEN, reading.machine()),
                reading.time(),
                Tablets.NAMES,
                Tablets.TYPES,
                Tablets.values(reading));
        ColdJvm.done();
        session.close();
    }
}
