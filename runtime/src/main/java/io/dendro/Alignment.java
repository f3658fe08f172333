package io.dendro;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.SeriesProperties;
import java.util.List;

/**
 * How a device stores its measurements. Fixed when a device is created; mixing the two on one device is an error (609).
 */
public enum Alignment {
    /** All measurements share one column of timestamps: compact when rows are mostly whole. */
    ALIGNED,
    /** Each measurement keeps timestamps of its own: for measurements that tick apart. */
    NON_ALIGNED;

    /**
     * Makes sure that one device of this kind can have these series.
     *
     * @throws IllegalArgumentException if an aligned device is to have a maxPointNumber or a dead band, for which the server
     *     has no request; or if one name means two series, which the server does not notice
     */
    public void check(List<MeasurementSchema> series) {
        for (MeasurementSchema one : series) {
            SeriesProperties properties = one.properties();
            boolean isForSeparateOnes = properties.maxPointNumber().isPresent()
                    || properties.deadBand().isPresent();
            if (this == ALIGNED && isForSeparateOnes) {
                throw new IllegalArgumentException("measurement " + one.name() + " has a "
                        + (properties.deadBand().isPresent() ? "dead band" : "maxPointNumber")
                        + ", and IoTDB has none for aligned devices; leave it out, or declare the device not aligned");
            }
            if (properties.alias().isPresent()) {
                checkAlias(one, properties.alias().get(), series);
            }
        }
    }

    private static void checkAlias(MeasurementSchema owner, String alias, List<MeasurementSchema> series) {
        for (MeasurementSchema other : series) {
            boolean isTaken = other.name().equals(alias)
                    || other.properties().alias().filter(alias::equals).isPresent();
            if (!other.name().equals(owner.name()) && isTaken) {
                throw new IllegalArgumentException("alias " + alias + " of measurement " + owner.name()
                        + " also means measurement " + other.name() + "; give each a name of its own");
            }
        }
    }
}
