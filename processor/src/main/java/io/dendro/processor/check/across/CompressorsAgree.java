package io.dendro.processor.check.across;

import io.dendro.processor.read.MeasurementView;

/** A series has one compressor; which one must not hang on which entity comes first. */
final class CompressorsAgree implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        if (pair.hasSameDevices()) {
            pair.sharedSeries().stream()
                    .filter(series ->
                            series.here().compressor() != series.there().compressor())
                    .forEach(series -> findings.report(
                            AcrossProblem.SERIES_OF_TWO_COMPRESSORS,
                            Place.attribute(series.here().name(), MeasurementView::compressor),
                            series.here().name(),
                            series.here().compressor(),
                            series.there().compressor(),
                            pair.there().text()));
        }
    }
}
