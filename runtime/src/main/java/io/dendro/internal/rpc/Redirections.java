package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import org.jspecify.annotations.Nullable;

/** Hears which node leads a device, from the answers to writes. Called on the thread that reads the answer. */
public interface Redirections {

    /**
     * A node answered a write to a device.
     *
     * @param node which was asked
     * @param leader whom it names as the one to ask; null if it is that itself
     */
    void answered(String device, Endpoint node, @Nullable Endpoint leader);
}
