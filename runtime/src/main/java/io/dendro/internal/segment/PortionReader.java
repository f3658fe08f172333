package io.dendro.internal.segment;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;

/** Reads a portion again. */
final class PortionReader {

    private PortionReader() {}

    static Contents read(Segment segment, Portion portion) throws IOException {
        Entries entries =
                new Entries(bytes(segment, portion), 0, segment.header().marker());
        List<byte[]> contents = new ArrayList<>(portion.entries());
        while (entries.next()) {
            contents.add(entries.content());
        }
        List<Entries.Damage> damages = entries.damages().stream()
                .map(damage -> damage.asCorrupt().movedBy(portion.from()))
                .toList();
        return new Contents(segment.header().layout(), contents, segment.damaged(damages));
    }

    private static byte[] bytes(Segment segment, Portion portion) throws IOException {
        byte[] bytes = new byte[portion.to() - portion.from()];
        try (RandomAccessFile file = new RandomAccessFile(segment.file().toFile(), "r")) {
            file.seek(portion.from());
            file.readFully(bytes);
        } catch (EOFException e) {
            // Somebody has cut it: what is left is looked through.
        }
        return bytes;
    }
}
