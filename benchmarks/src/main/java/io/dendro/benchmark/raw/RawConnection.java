package io.dendro.benchmark.raw;

import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.TSOpenSessionReq;
import io.dendro.thrift.TSProtocolVersion;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.transport.TMemoryInputTransport;

/** A socket that sends requests as bytes and reads answers into one buffer, without looking at them. */
final class RawConnection implements AutoCloseable {

    /** Writes a request to a stub. */
    @FunctionalInterface
    interface Request {
        void send(IClientRPCService.Client stub) throws TException;
    }

    /** Reads the answer to the last request from a stub. */
    @FunctionalInterface
    interface Reply<T> {
        T read(IClientRPCService.Client stub) throws TException;
    }

    private static final int SUCCESS = 200;
    private static final int LARGEST_ANSWER = 64 << 20;

    private final Socket socket;
    private final InputStream input;
    private final OutputStream output;
    private final TMemoryInputTransport answer = new TMemoryInputTransport();
    private final FrameBuffer request = new FrameBuffer(1 << 10);
    private final IClientRPCService.Client stub =
            new IClientRPCService.Client(new TBinaryProtocol(answer), new TBinaryProtocol(request.transport()));
    private final long session;
    private final long statement;
    private byte[] buffer = new byte[1 << 16];

    RawConnection(int port) throws IOException, TException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        input = socket.getInputStream();
        output = socket.getOutputStream();
        TSOpenSessionReq login = new TSOpenSessionReq(TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3, "UTC", "root");
        login.setPassword("root");
        login.setConfiguration(Map.of("version", "V_1_0", "sql_dialect", "tree"));
        session = call(client -> client.send_openSession(login), IClientRPCService.Client::recv_openSession)
                .getSessionId();
        statement = call(
                client -> client.send_requestStatementId(session), IClientRPCService.Client::recv_requestStatementId);
    }

    long session() {
        return session;
    }

    long statement() {
        return statement;
    }

    /** Sends a small request and reads its answer with the stub. */
    <T> T call(Request write, Reply<T> read) throws IOException, TException {
        write.send(stub);
        send(request.take());
        int size = receive();
        answer.reset(buffer, 0, size);
        return read.read(stub);
    }

    /** Sends a request that begins with its length. */
    void send(byte[] frame) throws IOException {
        output.write(frame);
    }

    /** Reads one answer and returns its size. */
    int receive() throws IOException {
        readFully(Integer.BYTES);
        int size = ByteBuffer.wrap(buffer).getInt();
        if (size < 0 || size > LARGEST_ANSWER) {
            throw new IOException("an answer of " + size + " bytes");
        }
        if (size > buffer.length) {
            buffer = new byte[size];
        }
        readFully(size);
        return size;
    }

    /**
     * Reads the answer to a tablet.
     *
     * @throws IOException if the server did not take it: the code is the first field of the answer, at a fixed place
     */
    void receiveTabletAnswer() throws IOException {
        receive();
        int code = ByteBuffer.wrap(buffer).getInt(Integer.BYTES * 3 + "insertTablet".length() + 3 + 3);
        if (code != SUCCESS) {
            throw new IOException("the server answered " + code);
        }
    }

    private void readFully(int size) throws IOException {
        int at = 0;
        while (at < size) {
            int count = input.read(buffer, at, size - at);
            if (count < 0) {
                throw new EOFException();
            }
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
