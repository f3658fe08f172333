package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.EntityFacts;

/** Rows of one device live equally long, whichever entity wrote them. */
final class TimesToLiveAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        String here = text(pair.here());
        String there = text(pair.there().facts());
        if (pair.hasSameDevices() && !here.equals(there)) {
            findings.report(
                    AcrossProblem.DEVICES_OF_TWO_TIMES_TO_LIVE,
                    Place.path(),
                    pair.here().devices(),
                    here,
                    there,
                    pair.there().text());
        }
    }

    private static String text(EntityFacts entity) {
        return entity.timeToLive().isEmpty() ? "none" : '"' + entity.timeToLive() + '"';
    }
}
