package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.ServerInfo;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.TlsException;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.message.LoginReply;
import io.dendro.internal.message.LoginRequest;
import io.dendro.internal.message.NumberReply;
import io.dendro.internal.message.PropertiesReply;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.transport.TTransportException;

/** Opens connections: socket, login, statement id. */
final class Opening {

    private static final Map<String, String> CONFIGURATION = Map.of("version", "V_1_0", "sql_dialect", "tree");

    /** Strings are bounded by their frame, but not the length that a list claims. */
    private static final long LONGEST_LIST = 1L << 24;

    private static final long NO_LIMIT = -1;

    private Opening() {}

    /**
     * Connects to a node and logs in.
     *
     * @param redirections who hears of leaders
     * @param limit until when it must be open
     */
    static Connection open(Endpoint node, SessionOptions options, Redirections redirections, TimeLimit limit) {
        Patience patience = Patience.forConnecting(options.connectTimeout(), limit);
        FramedSocket socket = Wire.connect(node, options, patience);
        boolean opened = false;
        try {
            PipelinedClient client = new PipelinedClient(socket, protocol(socket, options));
            Login login = logIn(client, node, options);
            Connection connection = new Connection(socket, client, login, redirections, options);
            opened = true;
            return connection;
        } catch (LinkageError e) {
            throw ThriftLibrary.unfit(e);
        } catch (TApplicationException e) {
            throw new ConnectionException(
                    "the server failed on the login of " + options.user() + ":****@" + node + " (zone " + options.zone()
                            + "): " + e.getMessage(),
                    Context.NONE,
                    e);
        } catch (TTransportException e) {
            throw unanswered(e, node, options, patience);
        } catch (TException e) {
            throw new ConnectionException(
                    "the answer of " + node + " is not IoTDB's: " + e.getMessage(), Context.NONE, e);
        } finally {
            if (!opened) {
                socket.close();
            }
        }
    }

    private static DendroException unanswered(
            TTransportException e, Endpoint node, SessionOptions options, Patience patience) {
        if (e instanceof TlsGreetingException) {
            return new TlsException(
                    "the server at " + node + " speaks TLS and this client plain: say tls=true in the URL, or"
                            + " SessionOptions.withTls",
                    Context.NONE,
                    e);
        }
        // Since TLS 1.3 the server looks at the client's certificate when the client has finished its handshake.
        if (e.getCause() instanceof SSLException refusal && !FramedSocket.isInterrupt(refusal)) {
            return TlsFailure.of(node, refusal);
        }
        return new ConnectionException(
                "no IoTDB answered the login at " + node + " (" + reason(e, patience)
                        + "); is this its RPC port, and does it speak the "
                        + options.protocol().name().toLowerCase(Locale.ROOT) + " protocol?"
                        + (options.tls().isEmpty() ? "" : " Over TLS it may be" + TlsFailure.ASKING),
                Context.NONE,
                e);
    }

    private static String reason(TTransportException e, Patience patience) {
        return e.getType() == TTransportException.TIMED_OUT
                ? e.getMessage() + " within " + patience
                : String.valueOf(e.getMessage());
    }

    private static TProtocol protocol(FramedSocket socket, SessionOptions options) {
        return switch (options.protocol()) {
            case BINARY -> new BinaryTexts(socket, NO_LIMIT, LONGEST_LIST);
            case COMPACT -> new TCompactProtocol(socket, NO_LIMIT, LONGEST_LIST);
        };
    }

    private static Login logIn(PipelinedClient client, Endpoint node, SessionOptions options) throws TException {
        client.send("getProperties");
        PropertiesReply properties = client.receive(new PropertiesReply());
        // Before the password goes to a server of which nobody knows what it does with it.
        SupportedVersions.check(properties.version(), node);
        client.send(
                "openSession",
                new LoginRequest(options.zone().getId(), options.user(), options.password(), CONFIGURATION));
        LoginReply login = client.receive(new LoginReply());
        StatusCodes.checkLogin(login.status(), node, options.user());
        client.send("requestStatementId", login.sessionId());
        long statementId = client.receive(new NumberReply()).number();
        ServerInfo server = new ServerInfo(properties.version(), precision(properties));
        return new Login(node, login.sessionId(), statementId, server);
    }

    private static TimePrecision precision(PropertiesReply properties) throws TProtocolException {
        try {
            return TimePrecision.of(properties.timePrecision());
        } catch (IllegalArgumentException e) {
            throw new TProtocolException(TProtocolException.INVALID_DATA, e.getMessage(), e);
        }
    }
}
