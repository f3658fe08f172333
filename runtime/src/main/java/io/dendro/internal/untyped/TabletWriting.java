package io.dendro.internal.untyped;

import io.dendro.Alignment;
import io.dendro.Tablet;
import io.dendro.Tablets;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.TabletInserts;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings several tablets to the server at once. */
public record TabletWriting(Calls calls) implements Tablets {

    @Override
    public void insert(List<Tablet> tablets) {
        send(tablets, TabletInserts::insert);
    }

    @Override
    public void test(List<Tablet> tablets) {
        send(tablets, TabletInserts::test);
    }

    private void send(List<Tablet> tablets, Function<List<EncodedTablet>, Command<List<Failure>>> request) {
        Map<Alignment, List<EncodedTablet>> encoded = tablets.stream()
                .filter(tablet -> tablet.rows() > 0)
                .map(TabletWriting::encoded)
                .collect(Collectors.groupingBy(EncodedTablet::alignment));
        Calls all = calls.oneCall();
        List<Failure> failures = encoded.values().stream()
                .map(part -> insert(all, part, request))
                .flatMap(List::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
    }

    private static List<Failure> insert(
            Calls calls, List<EncodedTablet> tablets, Function<List<EncodedTablet>, Command<List<Failure>>> request) {
        long rows = tablets.stream().mapToLong(EncodedTablet::rows).sum();
        long bytes = tablets.stream()
                .mapToLong(tablet -> tablet.values().remaining())
                .sum();
        List<Command<List<Failure>>> requests = calls.byLeader(tablets, EncodedTablet::device).stream()
                .map(request)
                .toList();
        return calls.insert(rows, bytes, requests);
    }

    private static EncodedTablet encoded(Tablet tablet) {
        EncodedTablet encoded = new EncodedTablet();
        ((TabletBuffer) tablet).encodeInto(encoded);
        return encoded;
    }
}
