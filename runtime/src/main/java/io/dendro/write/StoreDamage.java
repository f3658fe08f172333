package io.dendro.write;

import java.nio.file.Path;

/**
 * Bytes of a store that hold no whole row, where there should be one. The rows before and after them are written as ever.
 *
 * @param file the file in which it will be found, once its other rows are written
 * @param offset where in the file they begin
 * @param bytes how many there are
 * @param kind what they look like
 */
public record StoreDamage(Path file, long offset, long bytes, Kind kind) {

    /** What damage looks like. */
    public enum Kind {
        /** Rows were changed after they were written, as by a bad disk, or the file was cut. */
        CORRUPT,
        /**
         * The last row of the last file is not whole, as when the power fails while a row is added. The file is not kept: it
         * holds nothing of a row whose adding returned, unless the file was cut by somebody or the store is of
         * {@link Durability#PROCESS}.
         */
        TORN
    }

    /** Where it is, and what becomes of the file. */
    @Override
    public String toString() {
        return switch (kind) {
            case CORRUPT ->
                bytes + " bytes at " + offset + " of a store's file are damaged; the rows before and after them are"
                        + " written, and then the file stays as " + file;
            case TORN ->
                "the last " + bytes + " bytes of " + file + ", at " + offset
                        + ", are not a whole row, as when a program" + " ends while it adds one; they are left out";
        };
    }
}
