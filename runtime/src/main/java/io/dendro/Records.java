package io.dendro;

import java.util.List;

/**
 * Writes rows whose measurements differ from row to row. Where many rows have the same, a {@link Tablet} costs client and
 * server a fraction of it. Thread-safe.
 *
 * <p>Values that are missing are left out. A record without any value is refused before anything is sent, by an
 * {@link IllegalArgumentException} that names its device and time: the server would take it and store nothing. A record is an
 * upsert, so that one whose answer was lost is sent again until {@link SessionOptions#retryTimeout()} is over. Records of one
 * call travel in one request; of several for one device and time, the last counts.
 */
public interface Records {

    /**
     * Writes a record.
     *
     * @see #insert(List)
     */
    default void insert(DeviceRecord record) {
        insert(List.of(record));
    }

    /**
     * Writes records of any devices.
     *
     * @throws io.dendro.error.InsertException if the server refused a part of them; the rest is written
     * @throws java.time.DateTimeException if an instant is finer than the server's precision, or outside its range
     */
    void insert(List<DeviceRecord> records);

    /**
     * Writes a record of texts.
     *
     * @see #insertStrings(List)
     */
    default void insertStrings(StringRecord record) {
        insertStrings(List.of(record));
    }

    /**
     * Writes records of texts, which the server reads.
     *
     * @throws io.dendro.error.InsertException if the server refused a part of them; the rest is written
     * @throws java.time.DateTimeException if a time is finer than the server's precision, or outside its range
     */
    void insertStrings(List<StringRecord> records);

    /** Sends the same request as {@link #insert(List)}, which the server answers without reading it: nothing is stored. */
    void test(List<DeviceRecord> records);

    /** As {@link #test}, of {@link #insertStrings(List)}. */
    void testStrings(List<StringRecord> records);
}
