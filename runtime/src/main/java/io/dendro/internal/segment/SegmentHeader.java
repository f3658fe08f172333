package io.dendro.internal.segment;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a file begins with, twice, so that damage at one place leaves one of the two.
 *
 * @param marker tells its entries from other bytes
 * @param layout what is needed to read what the entries hold
 */
record SegmentHeader(int marker, Layout layout) {

    /** Also the version of the format. */
    private static final long MAGIC = 0x44454E44524F0001L;

    private static final int FIXED = Long.BYTES + 2 * Integer.BYTES;

    /** Where the entries begin. */
    int size() {
        return 2 * (FIXED + layout.bytes().length + Integer.BYTES);
    }

    byte[] encoded() {
        byte[] all = new byte[size()];
        ByteBuffer once = ByteBuffer.wrap(all);
        once.putLong(MAGIC).putInt(marker).putInt(layout.bytes().length).put(layout.bytes());
        once.putInt(Entries.checksum(all, 0, once.position()));
        System.arraycopy(all, 0, all, all.length / 2, all.length / 2);
        return all;
    }

    /** Empty if neither of the two is whole. */
    static Optional<SegmentHeader> find(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        for (int at = 0; at + FIXED < file.length; at++) {
            if (bytes.getLong(at) == MAGIC) {
                int length = bytes.getInt(at + Long.BYTES + Integer.BYTES);
                int end = at + FIXED + length;
                boolean isInside = length >= 0 && length <= file.length - at - FIXED - Integer.BYTES;
                if (isInside && Entries.checksum(file, at, end - at) == bytes.getInt(end)) {
                    Layout layout = new Layout(Arrays.copyOfRange(file, at + FIXED, end));
                    return Optional.of(new SegmentHeader(bytes.getInt(at + Long.BYTES), layout));
                }
            }
        }
        return Optional.empty();
    }
}
