package io.dendro.internal.segment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Up to where entries are done with, in a file. It is written in two places by turns, so that one of them is whole. After a
 * loss of power an old position may be found; then entries are done a second time.
 */
final class ReadPosition implements AutoCloseable {

    private static final int PLACE = 3 * Long.BYTES + Integer.BYTES;
    private static final int CHECKED = 3 * Long.BYTES;

    private final RandomAccessFile file;
    private long turn;
    private long segment;
    private long offset;

    private ReadPosition(RandomAccessFile file) {
        this.file = file;
    }

    static ReadPosition of(Path directory) throws IOException {
        ReadPosition position = new ReadPosition(
                new RandomAccessFile(directory.resolve("position").toFile(), "rw"));
        position.read();
        return position;
    }

    private void read() throws IOException {
        byte[] bytes = new byte[2 * PLACE];
        int length = Math.max(0, file.read(bytes));
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int at = 0; at + PLACE <= length; at += PLACE) {
            boolean isWhole = Entries.checksum(bytes, at, CHECKED) == buffer.getInt(at + CHECKED);
            if (isWhole && buffer.getLong(at) > turn) {
                turn = buffer.getLong(at);
                segment = buffer.getLong(at + Long.BYTES);
                offset = buffer.getLong(at + 2 * Long.BYTES);
            }
        }
    }

    /** All before this file is done with. */
    long segment() {
        return segment;
    }

    /** All before this byte of the file, if it is that one. */
    int offset(long ofSegment) {
        return segment == ofSegment ? (int) offset : 0;
    }

    void moveTo(long newSegment, int newOffset) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(PLACE);
        buffer.putLong(turn + 1).putLong(newSegment).putLong(newOffset);
        buffer.putInt(Entries.checksum(buffer.array(), 0, CHECKED));
        file.seek((turn + 1) % 2 * PLACE);
        file.write(buffer.array());
        turn++;
        segment = newSegment;
        offset = newOffset;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
