package io.dendro.testing.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One framed Thrift call to a port of this machine, by hand: enough to see whether a server answers,
 * without its client library.
 */
final class ThriftProbe {
    /** An argument struct without fields. */
    static final byte[] NO_ARGUMENTS = {0};

    /** An argument struct whose first field is a struct without fields. */
    static final byte[] EMPTY_REQUEST = {12, 0, 1, 0, 0};

    /** The same in the compact protocol. */
    static final byte[] EMPTY_COMPACT_REQUEST = {0x1C, 0, 0};

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_REPLY = 16 << 20;

    private ThriftProbe() {}

    /** The reply's payload in the binary protocol. */
    static byte[] callBinary(int port, String method, byte[] arguments) throws IOException {
        ByteArrayOutputStream call = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(call);
        out.writeInt(0x80010001);
        out.writeInt(method.length());
        out.writeBytes(method);
        out.writeInt(1);
        out.write(arguments);
        return exchange(port, call.toByteArray());
    }

    /** The reply's payload in the compact protocol. */
    static byte[] callCompact(int port, String method, byte[] arguments) throws IOException {
        ByteArrayOutputStream call = new ByteArrayOutputStream();
        call.writeBytes(new byte[] {(byte) 0x82, 0x21, 1, (byte) method.length()});
        call.writeBytes(method.getBytes(StandardCharsets.US_ASCII));
        call.writeBytes(arguments);
        return exchange(port, call.toByteArray());
    }

    static void connect(int port) throws IOException {
        open(port).close();
    }

    private static byte[] exchange(int port, byte[] call) throws IOException {
        try (Socket socket = open(port)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(frame(call));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int length = in.readInt();
            if (length <= 0 || length > LARGEST_REPLY) {
                throw new IOException("no Thrift frame: length " + length);
            }
            return in.readNBytes(length);
        }
    }

    private static byte[] frame(byte[] call) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(frame);
        out.writeInt(call.length);
        out.write(call);
        return frame.toByteArray();
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), TIMEOUT_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
