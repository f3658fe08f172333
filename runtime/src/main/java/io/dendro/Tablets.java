package io.dendro;

import java.util.List;

/**
 * Writes several tablets in one request, which saves round trips where each has few rows: with many rows the server is faster
 * with one request for each, as by {@link Session#tabletStream()}. Thread-safe.
 */
public interface Tablets {

    /**
     * Writes tablets of any devices. Empty ones are not sent; those that differ in {@link Alignment} need a request for each
     * kind. A tablet whose answer was lost is sent again until {@link SessionOptions#retryTimeout()} is over.
     *
     * @throws io.dendro.error.InsertException if the server refused a part of them; the rest is written
     */
    void insert(List<Tablet> tablets);

    /** Sends the same requests as {@link #insert}, which the server answers without reading them: nothing is stored. */
    void test(List<Tablet> tablets);
}
