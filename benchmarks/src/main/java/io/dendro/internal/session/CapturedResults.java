package io.dendro.internal.session;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Page;
import io.dendro.internal.rpc.Statement;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Makes results whose only page is there already, for decoding without a server. Lives in this package because results
 * are otherwise made of pages only by the session.
 */
public final class CapturedResults {

    private static final long NO_QUERY = 0;

    private static final Statement CAPTURED = new Statement("captured", QueryOptions.none(), SessionOptions.defaults());

    private CapturedResults() {}

    /**
     * A result over captured blocks. It has no connection: it must not be read past its last row, nor closed.
     *
     * @param blocks result blocks whose rows are in milliseconds
     */
    @SuppressWarnings("NullAway")
    public static ResultSet of(
            List<String> names, List<String> types, List<Integer> positions, List<ByteBuffer> blocks) {
        Answer.Layout layout = new Answer.Layout(NO_QUERY, names, types, positions, true);
        Pages pages = new Pages(null, layout, new Page(blocks, true), CAPTURED, Observation.NONE);
        return new BlockResultSet(pages, layout, TimePrecision.MILLISECONDS);
    }
}
