package io.dendro.benchmark.workload;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A query's result as it came over the wire, so that each side can decode the same bytes without a server.
 *
 * @param names the result's columns
 * @param types their types, parallel to the names
 * @param positions where each column stands in the blocks, parallel to the names
 * @param blocks the result blocks in order
 */
public record Capture(List<String> names, List<String> types, List<Integer> positions, List<byte[]> blocks) {

    /** The blocks, as many times over as asked for, ready to be read. */
    public List<ByteBuffer> blocks(int times) {
        List<ByteBuffer> all = new ArrayList<>(times * blocks.size());
        for (List<byte[]> copy : Collections.nCopies(times, blocks)) {
            copy.forEach(block -> all.add(ByteBuffer.wrap(block)));
        }
        return all;
    }

    public static Path file(Path directory, Profile profile) {
        return directory.resolve(profile.node() + ".capture");
    }

    public void write(Path file) throws IOException {
        try (DataOutputStream output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            output.writeInt(names.size());
            for (int i = 0; i < names.size(); i++) {
                output.writeUTF(names.get(i));
                output.writeUTF(types.get(i));
                output.writeInt(positions.get(i));
            }
            output.writeInt(blocks.size());
            for (byte[] block : blocks) {
                output.writeInt(block.length);
                output.write(block);
            }
        }
    }

    public static Capture read(Path file) throws IOException {
        try (DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Capture capture = new Capture(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int columns = input.readInt(); columns > 0; columns--) {
                capture.names.add(input.readUTF());
                capture.types.add(input.readUTF());
                capture.positions.add(input.readInt());
            }
            for (int blocks = input.readInt(); blocks > 0; blocks--) {
                byte[] block = new byte[input.readInt()];
                input.readFully(block);
                capture.blocks.add(block);
            }
            return capture;
        }
    }
}
