package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.EntityDeclaration;

/** The path has the nodes that name the database. */
final class DatabaseHasNodes implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Attribute<Integer> depth = entity.timeseries().databaseDepth();
        entity.timeseries().path().parsed().ifPresent(path -> {
            int nodes = path.nodes().size() - 1;
            if (depth.value() < 1 || depth.value() > nodes) {
                diagnostics.report(
                        StorageProblem.DATABASE_DEPTH,
                        depth.location(),
                        depth.value(),
                        nodes,
                        nodes == 1 ? "1" : "1 to " + nodes);
            }
        });
    }
}
