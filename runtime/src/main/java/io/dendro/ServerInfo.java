package io.dendro;

/**
 * What the server said of itself when the session connected.
 *
 * @param version such as {@code 2.0.1-beta}
 * @param precision the unit of all its timestamps
 */
public record ServerInfo(String version, TimePrecision precision) {}
