package io.dendro.processor.check.across;

import io.dendro.processor.read.MeasurementView;

/** A series has one encoding; which one must not hang on which entity comes first. */
final class EncodingsAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        if (pair.hasSameDevices()) {
            pair.sharedSeries().stream()
                    .filter(SharedSeries::isWrittenByBoth)
                    .filter(series -> series.here().encoding() != series.there().encoding())
                    .forEach(series -> findings.report(
                            AcrossProblem.SERIES_OF_TWO_ENCODINGS,
                            Place.attribute(series.here().name(), MeasurementView::encoding),
                            series.here().name(),
                            series.here().encoding(),
                            series.there().encoding(),
                            pair.there().text()));
        }
    }
}
