package io.dendro.benchmark.worker;

/** One way to do a piece of work that is compared with others. Used by one thread. */
@FunctionalInterface
public interface Variant {

    /**
     * Gets ready; untimed.
     *
     * @param run the number of this run among all runs of all sides; rows written in it carry times of its own
     */
    @SuppressWarnings("unused")
    default void prepare(int run) throws Exception {}

    /** Does the work once; timed. */
    Outcome run() throws Exception;
}
