package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.model.MeasurementSchema;
import java.util.List;

/**
 * Device templates: the same series for many devices, which the server keeps once. A template is created, mounted on a path,
 * and then gives its series to each device below that is activated or written to. Thread-safe.
 *
 * <p>Names are as they are, not quoted. What the server refuses is an exception with the statement. A change whose answer was
 * lost is not made again: it is a {@link io.dendro.error.ConnectionException} that says so.
 */
public interface DeviceTemplates {

    /**
     * Creates a template.
     *
     * @param series without alias, tags, attributes, decimals and dead band, which templates do not have
     * @param alignment of the devices that will use it
     * @throws IllegalArgumentException if one of the series has such
     */
    void create(String name, List<MeasurementSchema> series, Alignment alignment);

    /** The names of all templates. */
    List<String> list();

    /** Mounts a template on a path: on a database, or below one. */
    void mount(String name, @DevicePath String path);

    /** Gives a device below a mounted template its series now; a write does so by itself. */
    void activate(@DevicePath String device);

    /**
     * Takes the series of a template, and their values, from devices.
     *
     * @param pattern the path of a device, or one with wildcards for several
     */
    void deactivate(String name, String pattern);

    /** Takes a template from a path. No device may use it there. */
    void unmount(String name, @DevicePath String path);

    /** Drops a template. It may be mounted nowhere. */
    void drop(String name);
}
