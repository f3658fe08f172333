package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.descriptor.NodePattern.Exactly;
import io.dendro.processor.descriptor.PathPattern;
import io.dendro.processor.descriptor.SeriesFacts;
import io.dendro.processor.diagnostic.Problem;
import java.util.Optional;

/**
 * Nothing is below a series. A placeholder of the one path that might be filled with the name of a measurement of the other is
 * left alone: most devices with child devices are built like that, and few machines are called {@code temperature}.
 */
final class SeriesAreNoParents implements PairRule {

    @Override
    public void check(Pair pair, Findings findings) {
        EntityFacts here = pair.here();
        EntityFacts there = pair.there().facts();
        for (SeriesFacts series : here.series()) {
            problem(here, series, there)
                    .ifPresent(problem -> findings.report(
                            problem,
                            Place.measurement(series.name()),
                            here.devices().child(series.name()),
                            here.name(),
                            there.devices(),
                            pair.there().text()));
        }
        for (SeriesFacts series : there.series()) {
            problem(there, series, here)
                    .ifPresent(problem -> findings.report(
                            problem,
                            Place.path(),
                            there.devices().child(series.name()),
                            pair.there().text(),
                            here.devices(),
                            here.name()));
        }
    }

    private static Optional<Problem> problem(EntityFacts parent, SeriesFacts series, EntityFacts child) {
        int level = parent.devices().length();
        if (child.devices().length() <= level || !isLiteral(child.devices(), level, series.name())) {
            return Optional.empty();
        }
        PathPattern above = child.devices().first(level);
        if (parent.devices().isSameAs(above)) {
            return Optional.of(AcrossProblem.SERIES_IS_PARENT);
        }
        return parent.devices().overlaps(above) ? Optional.of(AcrossProblem.SERIES_CAN_BE_PARENT) : Optional.empty();
    }

    private static boolean isLiteral(PathPattern path, int level, String name) {
        return path.nodes().get(level) instanceof Exactly literal
                && literal.raw().equals(name);
    }
}
