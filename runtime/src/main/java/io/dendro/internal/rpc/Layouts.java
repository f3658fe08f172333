package io.dendro.internal.rpc;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.thrift.TSExecuteStatementResp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds where the columns of a result stand in its blocks. */
final class Layouts {

    private Layouts() {}

    static Answer.Layout of(TSExecuteStatementResp response, Context context) {
        List<String> names = response.columns == null ? List.of() : response.columns;
        List<String> types = response.dataTypeList == null ? List.of() : response.dataTypeList;
        List<Integer> positions = positions(response, names);
        if (names.size() != types.size() || names.size() != positions.size()) {
            throw new ConnectionException(
                    "the server's answer cannot be read: it has " + names.size() + " columns, " + types.size()
                            + " types and " + positions.size() + " positions",
                    context,
                    null);
        }
        return new Answer.Layout(response.queryId, names, types, positions, !response.ignoreTimeStamp);
    }

    /** Servers older than the list of positions give a map by name, or nothing when columns stand in their order. */
    private static List<Integer> positions(TSExecuteStatementResp response, List<String> names) {
        if (response.columnIndex2TsBlockColumnIndexList != null) {
            return response.columnIndex2TsBlockColumnIndexList;
        }
        Map<String, Integer> byName = response.columnNameIndexMap == null ? Map.of() : response.columnNameIndexMap;
        List<Integer> positions = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            positions.add(byName.getOrDefault(names.get(i), i));
        }
        return positions;
    }
}
