package io.dendro.metadata;

/** What is at a path. */
public enum NodeType {
    /** Nothing but other nodes below. */
    INTERNAL,
    /** A database, which may be a device too. */
    DATABASE,
    DEVICE,
    TIMESERIES,
    /** What newer servers have, and this version of Dendro does not know. */
    OTHER
}
