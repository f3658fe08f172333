package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.thrift.ServerProperties;
import io.dendro.thrift.TSOpenSessionReq;
import io.dendro.thrift.TSOpenSessionResp;
import io.dendro.thrift.TSProtocolVersion;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.Map;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TTransportException;

/** Opens connections: socket, login, statement id. */
final class Opening {

    private static final Map<String, String> CONFIGURATION = Map.of("version", "V_1_0", "sql_dialect", "tree");

    /** Strings are bounded by their frame; lists must be, since room is made for the length that they claim. */
    private static final long LONGEST_LIST = 1L << 24;

    private static final long NO_LIMIT = -1;

    private Opening() {}

    static Connection open(Endpoint node, SessionOptions options) {
        FramedSocket socket = connect(node, options);
        boolean opened = false;
        try {
            PipelinedClient client = new PipelinedClient(protocol(socket, options));
            Connection connection = new Connection(socket, client, logIn(client, node, options), options);
            opened = true;
            return connection;
        } catch (TApplicationException e) {
            throw new ConnectionException(
                    "the server failed on the login of " + options.user() + ":****@" + node + " (zone " + options.zone()
                            + "): " + e.getMessage(),
                    Context.NONE,
                    e);
        } catch (TTransportException e) {
            throw new ConnectionException(
                    "no IoTDB answered the login at " + node + " ("
                            + e.getMessage() + "); is this its RPC port, and does it speak the "
                            + options.protocol().name().toLowerCase(java.util.Locale.ROOT) + " protocol?",
                    Context.NONE,
                    e);
        } catch (TException e) {
            throw new ConnectionException(
                    "the answer of " + node + " is not IoTDB's: " + e.getMessage(), Context.NONE, e);
        } finally {
            if (!opened) {
                socket.close();
            }
        }
    }

    private static FramedSocket connect(Endpoint node, SessionOptions options) {
        try {
            // Who waits on a channel can be interrupted, who waits on another socket cannot.
            return connect(SocketChannel.open(), node, options);
        } catch (IOException e) {
            throw new ConnectionException(
                    "cannot reach an IoTDB server at " + node + ": " + reason(e), Context.NONE, e);
        }
    }

    private static FramedSocket connect(SocketChannel channel, Endpoint node, SessionOptions options)
            throws IOException {
        boolean connected = false;
        try {
            Socket socket = channel.socket();
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(new InetSocketAddress(node.host(), node.port()), (int)
                    options.connectTimeout().toMillis());
            // A node that takes connections and answers nobody must not hold up those who can go to another.
            socket.setSoTimeout((int) options.connectTimeout().toMillis());
            FramedSocket framed = new FramedSocket(socket);
            connected = true;
            return framed;
        } finally {
            if (!connected) {
                channel.close();
            }
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.net.UnknownHostException ? "unknown host" : String.valueOf(e.getMessage());
    }

    private static TProtocol protocol(FramedSocket socket, SessionOptions options) {
        return switch (options.protocol()) {
            case BINARY -> new TBinaryProtocol(socket, NO_LIMIT, LONGEST_LIST);
            case COMPACT -> new TCompactProtocol(socket, NO_LIMIT, LONGEST_LIST);
        };
    }

    private static Login logIn(PipelinedClient client, Endpoint node, SessionOptions options) throws TException {
        ServerProperties properties = client.getProperties();
        TSOpenSessionReq request = new TSOpenSessionReq(
                TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3, options.zone().getId(), options.user());
        request.setPassword(options.password());
        request.setConfiguration(CONFIGURATION);
        TSOpenSessionResp response = client.openSession(request);
        StatusCodes.checkLogin(response.status, node, options.user());
        long statementId = client.requestStatementId(response.sessionId);
        ServerInfo server = new ServerInfo(properties.version, TimePrecision.of(properties.timestampPrecision));
        return new Login(node, response.sessionId, statementId, server);
    }
}
