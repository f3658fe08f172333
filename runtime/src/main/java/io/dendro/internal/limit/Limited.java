package io.dendro.internal.limit;

/** What may have to end by some moment, which can be another one at its next step. */
public interface Limited {

    /** Goes on as long as it takes. */
    Limited NOT = TimeLimit.NONE;

    /** Until when it may go on now. */
    TimeLimit limit();
}
