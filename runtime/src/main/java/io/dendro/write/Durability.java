package io.dendro.write;

/** What a row in a store outlasts, once it was added. */
public enum Durability {
    /**
     * The end of the program, however it ends: the row is with the operating system, which writes it to the disk some time
     * later. A loss of power or a crash of the operating system may take the rows of the last half minute.
     */
    PROCESS,
    /**
     * A loss of power too: adding returns when the disk has the row. That takes as long as the disk takes, a millisecond or
     * several; threads that add at the same time share it, and so do the entities of one
     * {@link BatchWriter#addAll}.
     */
    POWER
}
