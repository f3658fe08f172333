package io.dendro.internal.segment;

import io.dendro.write.StoreDamage.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Finds the entries in bytes that may be damaged, one after another. An entry is its length, a guard (the length XOR the
 * marker of its file), a checksum and its bytes. The guard tells where an entry can begin, so that the next one is found after
 * damage; since the marker is drawn by lot, no row can be mistaken for an entry.
 */
final class Entries {

    /** Length, guard and checksum. */
    static final int OVERHEAD = 3 * Integer.BYTES;

    private final ByteBuffer bytes;
    private final int marker;
    private final List<Damage> damages = new ArrayList<>();
    private int start;
    private int end;

    /** Bytes that are no entry. */
    record Damage(int from, int to, Kind kind) {

        /** Only the last file can end in an entry that was being written. */
        Damage asCorrupt() {
            return new Damage(from, to, Kind.CORRUPT);
        }

        Damage movedBy(int bytes) {
            return new Damage(from + bytes, to + bytes, kind);
        }
    }

    /** @param from where the first entry begins */
    Entries(byte[] bytes, int from, int marker) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.marker = marker;
        this.end = from;
    }

    /** An entry as it stands in a file. */
    static byte[] framed(byte[] content, int marker) {
        ByteBuffer frame = ByteBuffer.allocate(OVERHEAD + content.length);
        frame.putInt(content.length).putInt(content.length ^ marker).putInt(checksum(content, 0, content.length));
        return frame.put(content).array();
    }

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    /** Moves to the next whole entry; false if there is none. */
    boolean next() {
        int expected = end;
        int at = expected;
        while (at < bytes.limit() && !isEntry(at)) {
            at++;
        }
        if (at > expected) {
            damages.add(new Damage(expected, at, at == bytes.limit() ? tail(expected) : Kind.CORRUPT));
        }
        start = at;
        boolean isThere = at < bytes.limit();
        end = isThere ? at + OVERHEAD + bytes.getInt(at) : at;
        return isThere;
    }

    private boolean isEntry(int at) {
        if (!isGuarded(at)) {
            return false;
        }
        int length = bytes.getInt(at);
        return length <= bytes.limit() - at - OVERHEAD
                && checksum(bytes.array(), at + OVERHEAD, length) == bytes.getInt(at + 2 * Integer.BYTES);
    }

    private boolean isGuarded(int at) {
        return at + OVERHEAD <= bytes.limit()
                && bytes.getInt(at) > 0
                && (bytes.getInt(at) ^ marker) == bytes.getInt(at + Integer.BYTES);
    }

    /** The beginning of an entry that goes beyond the end was being written when the program ended. */
    private Kind tail(int at) {
        boolean isBeginning =
                at + OVERHEAD > bytes.limit() || (isGuarded(at) && bytes.getInt(at) > bytes.limit() - at - OVERHEAD);
        return isBeginning ? Kind.TORN : Kind.CORRUPT;
    }

    /** Where the entry begins. */
    int start() {
        return start;
    }

    /** Where the entry ends. */
    int end() {
        return end;
    }

    /** A copy of what the entry holds. */
    byte[] content() {
        return Arrays.copyOfRange(bytes.array(), start + OVERHEAD, end);
    }

    /** What was no entry, so far. */
    List<Damage> damages() {
        return damages;
    }
}
