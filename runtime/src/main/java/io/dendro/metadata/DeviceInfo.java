package io.dendro.metadata;

import java.time.Duration;
import java.util.Optional;

/**
 * A device, with rows or without.
 *
 * @param path as statements take it
 * @param isAligned whether its series share their timestamps
 * @param timeToLive how long the server keeps its rows; empty for as long as it lives
 * @param template the name of the device template that gives it series
 */
public record DeviceInfo(String path, boolean isAligned, Optional<Duration> timeToLive, Optional<String> template) {}
