package io.dendro.write;

/** What a batch writer does with an entity for which its queue has no room. */
public enum BackPressure {
    /** The caller waits for room, as long as {@link BatchOptions#withBlockTimeout} says; then as {@link #REJECT}. */
    BLOCK,
    /** The entity is not taken, and the caller gets a {@link QueueFullException} at once. */
    REJECT,
    /**
     * The entity is taken, and the oldest ones that are not on their way yet make room for it. They are counted and given to
     * {@link BatchListener#dropped}, and the future of their batch names them.
     */
    DROP_OLDEST
}
