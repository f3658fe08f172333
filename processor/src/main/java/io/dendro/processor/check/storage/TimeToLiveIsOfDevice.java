package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.TimeseriesView;

/** The devices are more than databases: what the server is told of a database, it takes for all that is in it. */
final class TimeToLiveIsOfDevice implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        TimeseriesView timeseries = entity.timeseries();
        if (!timeseries.ttl().isWritten()) {
            return;
        }
        timeseries.path().parsed().ifPresent(path -> {
            int nodes = path.nodes().size() - 1;
            if (timeseries.databaseDepth().value() == nodes) {
                diagnostics.report(
                        StorageProblem.TIME_TO_LIVE_OF_DATABASE,
                        timeseries.ttl().location(),
                        cure(nodes));
            }
        });
    }

    /** Of one node after root nothing can be taken off. */
    private static String cure(int nodes) {
        return nodes == 1 ? "give the path another node" : "write databaseDepth = " + (nodes - 1);
    }
}
