package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.PathPattern;
import io.dendro.processor.read.TimeseriesView;

/** No database is inside another. */
final class DatabasesDoNotNest implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        PathPattern here = pair.here().databases();
        PathPattern there = pair.there().facts().databases();
        if (here.length() == there.length()) {
            return;
        }
        int shorter = Math.min(here.length(), there.length());
        PathPattern outer = here.first(shorter);
        PathPattern inner = there.first(shorter);
        if (outer.overlaps(inner)) {
            findings.report(
                    outer.isSameAs(inner) ? AcrossProblem.DATABASES_NEST : AcrossProblem.DATABASES_CAN_NEST,
                    Place.setting(TimeseriesView::databaseDepth),
                    here,
                    there,
                    pair.there().text());
        }
    }
}
