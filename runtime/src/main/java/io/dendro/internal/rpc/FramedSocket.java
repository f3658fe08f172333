package io.dendro.internal.rpc;

import io.dendro.internal.wire.BigEndian;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;

/**
 * Thrift's framed transport (a length, then a message) over a socket. Unlike Thrift's own it keeps its buffers from
 * message to message: binary fields of a reply are views of the read buffer, valid until the next reply is read.
 */
final class FramedSocket extends TTransport {

    private static final int HEADER = Integer.BYTES;
    private static final int LARGEST_FRAME = 512 << 20;
    private static final int LARGEST_KEPT = 16 << 20;
    private static final int LARGEST_AT_REST = 1 << 20;
    private static final int INITIAL = 1 << 12;

    /** A channel copies each step through a buffer of that size, which its thread keeps. */
    private static final int LARGEST_STEP = 1 << 17;

    /** So much is received with a frame's length: most answers are not larger, and a call to the system costs as one does. */
    private static final int LARGEST_AHEAD = 1 << 16;

    /** The start of a TLS alert of any version, read as a length: what a plain client gets from a TLS port. */
    private static final int TLS_ALERT = 0x15030000;

    private static final int TLS_VERSION = 0x0000FF00;

    private static final TConfiguration CONFIGURATION =
            new TConfiguration(LARGEST_FRAME, LARGEST_FRAME, TConfiguration.DEFAULT_RECURSION_DEPTH);

    /** So many bytes an idle socket takes whether or not the server reads; no system gives it less room. */
    private static final int TAKEN_UNREAD = 1 << 14;

    private final Closeable wire;
    private final Deadline deadline;
    private final InputStream input;
    private final OutputStream output;
    private byte[] read = new byte[INITIAL];
    private int readPosition;
    private int readLimit;
    private int received;
    private final OutgoingFrame outgoing = new OutgoingFrame(LARGEST_FRAME);
    private int unanswered;
    private Patience patience;
    private volatile boolean closed;

    /**
     * A socket that is connected.
     *
     * @param wire what is closed at the end or to end a read or write; a TLS socket would first wait for its writer
     * @param patience as {@link #waitAtMost}, until that is called
     */
    FramedSocket(Socket socket, Closeable wire, Patience patience) throws IOException {
        this.wire = wire;
        this.deadline = new Deadline(wire);
        this.patience = patience;
        this.input = socket.getInputStream();
        this.output = socket.getOutputStream();
    }

    /** How long each read waits for bytes, or all reads together, and how long a message may take to be sent. */
    void waitAtMost(Patience time) {
        patience = time;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void open() {
        // The socket is connected before it is handed over.
    }

    @Override
    public void close() {
        try {
            closed = true;
            wire.close();
        } catch (IOException e) {
            // A socket that fails to close is closed all the same.
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws TTransportException {
        if (readPosition == readLimit) {
            // What comes next is another message, if it comes at all.
            throw new TTransportException(
                    TTransportException.CORRUPTED_DATA, "a message goes on beyond the end of its frame");
        }
        int available = Math.min(length, readLimit - readPosition);
        System.arraycopy(read, readPosition, target, offset, available);
        readPosition += available;
        return available;
    }

    /** Waits for the next message, which is read then; what was left of the last is passed over. */
    void awaitMessage() throws TTransportException {
        try {
            moveTo(read);
            int end = HEADER + readSize();
            unanswered--;
            if (read.length < end || read.length > LARGEST_KEPT) {
                read = Arrays.copyOf(read, Math.max(Math.max(INITIAL, received), Math.min(end, LARGEST_KEPT)));
            }
            receive(end, end);
            readPosition = HEADER;
            readLimit = end;
        } catch (SocketTimeoutException e) {
            throw new TTransportException(TTransportException.TIMED_OUT, "no answer", e);
        } catch (IOException e) {
            throw broken(TTransportException.END_OF_FILE, e);
        }
    }

    private static TTransportException broken(int type, IOException e) {
        String how = isInterrupt(e)
                ? "the thread was interrupted while it talked to the server, so the connection and its query were given up"
                : "the connection broke: " + e.getMessage();
        return new TTransportException(type, how, e);
    }

    /** TLS wraps what the channel under it throws. */
    static boolean isInterrupt(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(ClosedByInterruptException.class::isInstance);
    }

    /** What came behind the frame that was read belongs to the next. */
    private void moveTo(byte[] target) {
        received -= readLimit;
        System.arraycopy(read, readLimit, target, 0, received);
        read = target;
        readPosition = 0;
        readLimit = 0;
    }

    /** Keeps little memory from now on to the next message. Views of the last message stay valid. */
    void rest() {
        if (read.length > LARGEST_AT_REST) {
            moveTo(new byte[Math.max(INITIAL, received - readLimit)]);
        }
        outgoing.shrinkTo(LARGEST_AT_REST);
    }

    private int readSize() throws IOException, TTransportException {
        receive(HEADER, Math.min(read.length, LARGEST_AHEAD));
        int size = BigEndian.getInt(read, 0);
        if ((size & ~TLS_VERSION) == TLS_ALERT) {
            throw new TlsGreetingException();
        }
        if (size < 0 || size > LARGEST_FRAME) {
            throw new TTransportException(
                    TTransportException.CORRUPTED_DATA,
                    "a frame of " + size + " bytes was announced; is this an IoTDB port?");
        }
        return size;
    }

    /** Receives until so many bytes are there, and those behind them that have come, up to a limit. */
    private void receive(int least, int limit) throws IOException {
        while (received < least) {
            if (received == read.length) {
                // Memory follows the bytes that really come: the size announced by a stranger may be anything.
                read = Arrays.copyOf(read, Math.min(least, 2 * received));
            }
            int count = readInTime(Math.min(LARGEST_STEP, Math.min(limit, read.length) - received));
            if (count < 0) {
                throw new EOFException("the server closed it");
            }
            received += count;
            if (received < least && patience.isExhausted()) {
                throw new SocketTimeoutException("bytes still come, and the time is over");
            }
        }
    }

    private int readInTime(int most) throws IOException {
        deadline.set(patience.millis());
        try {
            return input.read(read, received, most);
        } finally {
            deadline.lift();
        }
    }

    @Override
    public byte[] getBuffer() {
        return read;
    }

    @Override
    public int getBufferPosition() {
        return readPosition;
    }

    @Override
    public int getBytesRemainingInBuffer() {
        return readLimit - readPosition;
    }

    @Override
    public void consumeBuffer(int length) {
        readPosition += length;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws TTransportException {
        outgoing.put(source, offset, length);
    }

    @Override
    public void flush() throws TTransportException {
        try {
            send(outgoing.finish(), outgoing.end());
        } finally {
            outgoing.clear();
        }
    }

    /**
     * Sends a message that was made elsewhere.
     *
     * @param message has its length in front
     * @param end where it ends
     */
    void send(byte[] message, int end) throws TTransportException {
        if (end - HEADER > LARGEST_FRAME) {
            throw OutgoingFrame.tooLarge(LARGEST_FRAME);
        }
        boolean cannotBlock = unanswered == 0 && end <= TAKEN_UNREAD;
        unanswered++;
        try {
            if (cannotBlock) {
                writeFully(message, end);
            } else {
                writeInTime(message, end);
            }
        } catch (SocketTimeoutException e) {
            throw new TTransportException(
                    TTransportException.TIMED_OUT, "the server does not read, and did not take the request", e);
        } catch (IOException e) {
            throw broken(TTransportException.NOT_OPEN, e);
        }
    }

    private void writeInTime(byte[] message, int end) throws IOException {
        deadline.set(patience.millis());
        try {
            writeFully(message, end);
        } finally {
            deadline.lift();
        }
    }

    private void writeFully(byte[] message, int end) throws IOException {
        for (int at = 0; at < end; at += LARGEST_STEP) {
            output.write(message, at, Math.min(LARGEST_STEP, end - at));
        }
    }

    @Override
    public TConfiguration getConfiguration() {
        return CONFIGURATION;
    }

    @Override
    public void updateKnownMessageSize(long size) {
        // Frames are bounded when they are read.
    }

    @Override
    public void checkReadBytesAvailable(long bytes) throws TTransportException {
        if (bytes > readLimit - readPosition) {
            throw new TTransportException(
                    TTransportException.CORRUPTED_DATA, "a message claims " + bytes + " bytes more than its frame has");
        }
    }
}
