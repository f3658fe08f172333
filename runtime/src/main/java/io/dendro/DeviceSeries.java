package io.dendro;

import io.dendro.annotation.DevicePath;
import io.dendro.error.SchemaException;
import java.util.Collection;
import java.util.Map;

/**
 * The same series for any number of devices, and which devices are known to have them. What is known is shared by a session
 * and its views; it is forgotten when series, databases or templates are deleted through that session. What others delete is
 * not seen: the server then makes series of its own choice when rows arrive, unless the device is {@linkplain #forget(String)
 * forgotten} here. Thread-safe.
 */
public interface DeviceSeries {

    /**
     * Whether a device is known to have them; nothing is asked of the server.
     *
     * @param device its path as the server writes it
     */
    boolean areKnownOf(@DevicePath String device);

    /**
     * Creates what devices lack of the series, unless they are known to have them; what exists already stays as it is. The
     * server is asked first which exist where that is likely to pay: one query for many devices. Creations go over as many
     * connections as are free.
     *
     * @param devices paths, with quotes where needed
     * @throws SchemaException if some cannot have the series; the others have them. It names the devices, and if there are
     *     several it {@linkplain Throwable#getSuppressed suppresses} an exception for each
     * @throws IllegalArgumentException if devices of that alignment cannot have such series; see {@link Alignment#check}
     */
    default void create(Collection<String> devices) {
        SchemaException.throwAny(createMost(devices));
    }

    /**
     * Creates as {@link #create} does, and returns what that would throw, for those who go on without the devices concerned.
     *
     * @param devices paths, with quotes where needed
     * @return the devices that cannot have the series, as they were given, and why; for the others they were created
     * @throws IllegalArgumentException if devices of that alignment cannot have such series; see {@link Alignment#check}
     */
    Map<String, SchemaException> createMost(Collection<String> devices);

    /**
     * Looks at the device again before it is next written to.
     *
     * @param device its path, with quotes where needed
     */
    void forget(@DevicePath String device);
}
