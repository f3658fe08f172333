package io.dendro.internal.rpc;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.internal.message.StatementReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds where the columns of a result stand in its blocks. */
final class Layouts {

    private Layouts() {}

    static Answer.Layout of(StatementReply reply, Context context) {
        List<String> names = reply.columns();
        List<String> types = reply.types();
        List<Integer> positions = positions(reply, names);
        if (names.size() != types.size() || names.size() != positions.size()) {
            throw new ConnectionException(
                    "the server's answer cannot be read: it has " + names.size() + " columns, " + types.size()
                            + " types and " + positions.size() + " positions",
                    context,
                    null);
        }
        return new Answer.Layout(reply.queryId(), names, types, positions, reply.hasTimes());
    }

    /** Servers older than the list of positions give a map by name, or nothing when columns stand in their order. */
    private static List<Integer> positions(StatementReply reply, List<String> names) {
        List<Integer> told = reply.positions();
        if (told != null) {
            return told;
        }
        Map<String, Integer> byName = reply.positionsByName();
        List<Integer> positions = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            positions.add(byName.getOrDefault(names.get(i), i));
        }
        return positions;
    }
}
