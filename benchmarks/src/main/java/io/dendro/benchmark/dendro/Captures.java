package io.dendro.benchmark.dendro;

import io.dendro.QueryOptions;
import io.dendro.SessionOptions;
import io.dendro.benchmark.workload.Capture;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Page;
import io.dendro.internal.rpc.Statement;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes results off the wire. */
public final class Captures {

    private Captures() {}

    public static Capture of(SessionOptions options, String sql) {
        try (Connection connection =
                Connection.open(options.endpoints().get(0), options, (device, node, leader) -> {}, TimeLimit.NONE)) {
            Statement statement = new Statement(sql, QueryOptions.none(), options);
            Answer answer = connection.execute(statement);
            Answer.Layout layout = Objects.requireNonNull(answer.layout(), "the statement returns no rows");
            List<byte[]> blocks = new ArrayList<>();
            Page page = answer.firstPage();
            copy(page, blocks);
            while (!page.isLast()) {
                connection.askForPage(statement, layout);
                page = connection.receivePage(statement, layout);
                copy(page, blocks);
            }
            return new Capture(layout.names(), layout.types(), layout.positions(), blocks);
        }
    }

    /** A page is gone when the next one is read. */
    private static void copy(Page page, List<byte[]> blocks) {
        for (ByteBuffer block : page.blocks()) {
            byte[] bytes = new byte[block.remaining()];
            block.get(bytes);
            blocks.add(bytes);
        }
    }
}
