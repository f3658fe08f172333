package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.SeriesPath;
import io.dendro.model.MeasurementSchema;
import java.util.List;
import java.util.Map;

/**
 * Creates and deletes series. {@link Session#createSeries} is the gentler way to create: it leaves those that exist as they
 * are. {@link Session#metadata()} lists them. Thread-safe.
 *
 * <p>A creation or deletion whose answer was lost is not made again, since it may have been carried out: it is a
 * {@link io.dendro.error.ConnectionException} that says so.
 */
public interface SeriesDefinitions {

    /**
     * Creates a series of a device that is not aligned, with all that its schema says.
     *
     * @throws io.dendro.error.SchemaException if it exists
     */
    default void create(@DevicePath String device, MeasurementSchema series) {
        create(Map.of(device, List.of(series)));
    }

    /**
     * Creates series of any devices that are not aligned.
     *
     * @param series by the paths of their devices
     * @throws io.dendro.error.SchemaException if some exist; the others are created
     */
    void create(Map<String, List<MeasurementSchema>> series);

    /**
     * Creates series of an aligned device.
     *
     * @throws io.dendro.error.SchemaException if some exist
     * @throws IllegalArgumentException if an aligned device cannot have them; see {@link Alignment#check}
     */
    void createAligned(@DevicePath String device, List<MeasurementSchema> series);

    /** Whether there is a series of this path, with values or without. */
    boolean exists(@SeriesPath String path);

    /**
     * Deletes series with all their values.
     *
     * @param pattern a path, or one with wildcards for several
     * @throws io.dendro.error.SchemaException if there is none
     */
    default void delete(String pattern) {
        delete(List.of(pattern));
    }

    /** As {@link #delete(String)}, for several patterns. */
    void delete(List<String> patterns);
}
