package io.dendro.metadata;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A database. What a version of the server does not tell is empty.
 *
 * @param path as statements take it
 * @param timeToLive how long rows are kept of those of its devices that have no rule of their own; empty for as long as it
 *     lives
 * @param schemaReplicationFactor how many copies there are of what its series are
 * @param dataReplicationFactor how many copies there are of its rows
 * @param timePartitionInterval how much time one of its partitions spans
 */
public record DatabaseInfo(
        String path,
        Optional<Duration> timeToLive,
        OptionalInt schemaReplicationFactor,
        OptionalInt dataReplicationFactor,
        Optional<Duration> timePartitionInterval) {}
