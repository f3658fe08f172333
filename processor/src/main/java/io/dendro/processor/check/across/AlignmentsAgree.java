package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.EntityFacts.Alignment;
import io.dendro.processor.read.TimeseriesView;

/** A device is aligned or it is not. */
final class AlignmentsAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        if (pair.hasSameDevices()
                && pair.here().alignment() != pair.there().facts().alignment()) {
            findings.report(
                    AcrossProblem.DEVICES_ALIGNED_AND_NOT,
                    Place.setting(TimeseriesView::alignment),
                    pair.here().devices(),
                    pair.here().alignment() == Alignment.ALIGNED ? "aligned" : "not aligned",
                    pair.there().facts().alignment() == Alignment.ALIGNED ? "aligned" : "not aligned",
                    pair.there().text());
        }
    }
}
