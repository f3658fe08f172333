package io.dendro.internal.batch;

import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Reports of batches, of which others than the server refused a part. */
final class Reports {

    private Reports() {}

    /** The report with further refusals. */
    static <E> InsertReport<E> with(List<Refusal<E>> more, InsertReport<E> report) {
        List<Refusal<E>> all = new ArrayList<>(report.refusals());
        all.addAll(more);
        return new InsertReport<>(report.rows(), report.emptyRows(), all, report.leftOut());
    }
}
