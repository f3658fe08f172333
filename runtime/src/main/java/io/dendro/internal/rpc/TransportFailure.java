package io.dendro.internal.rpc;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.StatementException;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TTransportException;

/** What it means to a caller that a request did not get through, or its answer did not come. */
final class TransportFailure {

    private TransportFailure() {}

    static DendroException of(TTransportException e, Context context, Patience patience) {
        String message = String.valueOf(e.getMessage());
        return switch (e.getType()) {
            case TTransportException.TIMED_OUT ->
                new RequestTimeoutException(
                        message + " within " + patience + "; "
                                + (patience.endsCall() ? consequence(context, patience) : patience.cure()),
                        context,
                        e);
            case TTransportException.MESSAGE_SIZE_LIMIT -> new StatementException(message, context, e);
            default -> new ConnectionException(message, context, e);
        };
    }

    private static String consequence(Context context, Patience patience) {
        if (patience.isOfRows()) {
            return "the rows may have been written or not, and writing them again is safe";
        }
        return context.statement() == null
                ? "what was asked may have been carried out or not"
                : "give it more time; if it changes something, that may have been done or not";
    }

    /** Whether the connection broke at the other end. */
    static boolean isOfNode(TTransportException e) {
        return e.getType() != TTransportException.TIMED_OUT
                && e.getType() != TTransportException.MESSAGE_SIZE_LIMIT
                && !FramedSocket.isInterrupt(e);
    }

    static DendroException unreadable(TException e, Context context) {
        return new ConnectionException("the server's answer cannot be read: " + e.getMessage(), context, e);
    }

    /** The failure of a statement whose answer came when its time was over. */
    static DendroException late(Statement statement) {
        Patience patience = statement.patience();
        return new RequestTimeoutException(
                "an answer came after " + patience + " and may lack rows; " + patience.cure(),
                statement.context(),
                null);
    }
}
