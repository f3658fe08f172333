package io.dendro.benchmark.dendro;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.benchmark.worker.ColdJvm;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Workload;

/** A program that inserts one row. Argument: the server's port. */
public final class ColdInsert {

    private ColdInsert() {}

    public static void main(String[] arguments) {
        SessionOptions options = SessionOptions.defaults().withEndpoint("127.0.0.1", Integer.parseInt(arguments[0]));
        try (Session session = Session.connect(options)) {
            new ReadingMapper(session).insert(Workload.coldRow());
            ColdJvm.done();
        }
    }
}
