package io.dendro.processor.check.across;

import io.dendro.processor.read.MeasurementView;

/** A series has one type, whichever entity writes it. */
final class TypesAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        if (pair.hasSameDevices()) {
            pair.sharedSeries().stream()
                    .filter(series -> !series.hasOneType() && !series.areBothTexts())
                    .forEach(series -> findings.report(
                            AcrossProblem.SERIES_OF_TWO_TYPES,
                            Place.attribute(series.here().name(), MeasurementView::types),
                            series.here().name(),
                            series.here().type(),
                            series.there().type(),
                            pair.there().text()));
        }
    }
}
