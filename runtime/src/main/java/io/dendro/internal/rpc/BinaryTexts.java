package io.dendro.internal.rpc;

import io.dendro.internal.wire.Utf8;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.transport.TTransport;

/** Thrift's binary protocol, which makes an array for each text that it writes. Short ones are written without. */
final class BinaryTexts extends TBinaryProtocol {

    private static final int LONGEST = 1 << 8;

    private final byte[] encoded = new byte[LONGEST];

    BinaryTexts(TTransport transport, long longestText, long longestList) {
        super(transport, longestText, longestList);
    }

    @Override
    public void writeString(String text) throws TException {
        int length = text.length();
        if (length > LONGEST || Utf8.putAscii(text, encoded, 0) < length) {
            super.writeString(text);
            return;
        }
        writeI32(length);
        trans_.write(encoded, 0, length);
    }
}
