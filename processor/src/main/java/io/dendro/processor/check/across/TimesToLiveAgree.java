package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.read.TimeseriesView;
import java.util.Optional;

/** Rows of one device live equally long, whichever entity wrote them and in which unit it counts. */
final class TimesToLiveAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        EntityFacts here = pair.here();
        EntityFacts there = pair.there().facts();
        if (pair.hasSameDevices() && !millis(here).equals(millis(there))) {
            findings.report(
                    AcrossProblem.DEVICES_OF_TWO_TIMES_TO_LIVE,
                    Place.setting(TimeseriesView::ttl),
                    here.devices(),
                    text(here),
                    text(there),
                    pair.there().text());
        }
    }

    private static Optional<Long> millis(EntityFacts entity) {
        return WrittenDuration.parse(entity.timeToLive()).value().map(WrittenDuration::millis);
    }

    private static String text(EntityFacts entity) {
        return entity.timeToLive().isEmpty() ? "none" : '"' + entity.timeToLive() + '"';
    }
}
