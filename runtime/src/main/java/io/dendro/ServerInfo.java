package io.dendro;

import java.util.Optional;

/**
 * What the server said of itself when the session first connected to it.
 *
 * @param version such as {@code 2.0.1-beta}
 * @param precision the unit of all its timestamps
 */
public record ServerInfo(String version, TimePrecision precision) {

    /** The version as numbers that can be compared; empty if it is of another form. */
    public Optional<ServerVersion> release() {
        return ServerVersion.parse(version);
    }
}
