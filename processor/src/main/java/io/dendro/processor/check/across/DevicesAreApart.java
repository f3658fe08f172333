package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.PathPattern;

/** Two entities have all their devices in common, or none. */
final class DevicesAreApart implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        if (pair.devices() == Pair.Devices.OVERLAPPING) {
            PathPattern here = pair.here().devices();
            PathPattern there = pair.there().facts().devices();
            here.common(there)
                    .ifPresent(common -> findings.report(
                            AcrossProblem.DEVICES_OVERLAP,
                            Place.path(),
                            common.isSameAs(there) ? here : common,
                            pair.there().text(),
                            there,
                            consequence(pair)));
        }
    }

    /** The worst that a common device means. */
    private static String consequence(Pair pair) {
        if (pair.here().alignment() != pair.there().facts().alignment()) {
            return "the server would refuse one of them, because only one is aligned";
        }
        return pair.sharedSeries().stream()
                .filter(series -> !series.hasOneType() && !series.areBothTexts())
                .findFirst()
                .map(series -> "the server would refuse \"" + series.here().name() + "\" of one of them, which is "
                        + series.here().type() + " here and " + series.there().type() + " there")
                .orElse("rows of one would come up in queries of the other");
    }
}
