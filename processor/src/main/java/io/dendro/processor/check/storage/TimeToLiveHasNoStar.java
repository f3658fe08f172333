package io.dendro.processor.check.storage;

import io.dendro.model.PathTemplate;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.EntityDeclaration;

/** The server's rule for a device names the device, and a star in it is a wildcard there, even within quotes. */
final class TimeToLiveHasNoStar implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Attribute<String> ttl = entity.timeseries().ttl();
        if (!ttl.isWritten()) {
            return;
        }
        entity.timeseries().path().parsed().stream()
                .flatMap(path -> path.nodes().stream())
                .filter(PathTemplate.Literal.class::isInstance)
                .map(node -> ((PathTemplate.Literal) node).name())
                .filter(name -> name.raw().contains("*"))
                .findFirst()
                .ifPresent(
                        name -> diagnostics.report(StorageProblem.TIME_TO_LIVE_OF_STAR, ttl.location(), name.quoted()));
    }
}
