package io.dendro.processor.check.across;

import io.dendro.processor.read.MeasurementView;

/** A series of texts has one type; which one must not hang on which entity comes first. */
final class TextTypesAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        if (pair.hasSameDevices()) {
            pair.sharedSeries().stream()
                    .filter(series -> !series.hasOneType() && series.areBothTexts() && series.isWrittenByBoth())
                    .forEach(series -> findings.report(
                            AcrossProblem.SERIES_OF_TWO_TEXT_TYPES,
                            Place.attribute(series.here().name(), MeasurementView::types),
                            series.here().name(),
                            series.here().type(),
                            series.there().type(),
                            pair.there().text()));
        }
    }
}
