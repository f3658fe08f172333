package demo.converters;

import io.dendro.annotation.Converter;
import java.nio.ByteBuffer;

final class Packed implements Converter<int[], byte[]> {
    @Override
    public byte[] toStored(int[] value) {
        ByteBuffer bytes = ByteBuffer.allocate(value.length * Integer.BYTES);
        bytes.asIntBuffer().put(value);
        return bytes.array();
    }

    @Override
    public int[] fromStored(byte[] stored) {
        int[] value = new int[stored.length / Integer.BYTES];
        ByteBuffer.wrap(stored).asIntBuffer().get(value);
        return value;
    }
}
