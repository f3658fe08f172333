package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.thrift.TSInsertTabletsReq;
import java.util.List;

/** Several tablets in one request. What comes of it is what the server refused. */
public final class TabletInserts {

    private TabletInserts() {}

    /**
     * Writes tablets.
     *
     * @param tablets at least one, all of one alignment, which goes for the whole request
     */
    public static Command<List<Failure>> insert(List<EncodedTablet> tablets) {
        return command(tablets, (client, id) -> client.send("insertTablets", request(id, tablets)))
                .writing(tablets.stream().map(EncodedTablet::device).toList());
    }

    /** The same request, of which the server stores nothing. */
    public static Command<List<Failure>> test(List<EncodedTablet> tablets) {
        return command(tablets, (client, id) -> client.send("testInsertTablets", request(id, tablets)));
    }

    private static Command<List<Failure>> command(List<EncodedTablet> tablets, Command.Sending sending) {
        Devices devices =
                new Devices(tablets.stream().map(EncodedTablet::device).toList());
        return new Command<>(devices.context(), sending, devices::refusals);
    }

    private static TSInsertTabletsReq request(long sessionId, List<EncodedTablet> tablets) {
        return new TSInsertTabletsReq(
                        sessionId,
                        tablets.stream().map(EncodedTablet::device).toList(),
                        tablets.stream().map(EncodedTablet::names).toList(),
                        tablets.stream().map(EncodedTablet::values).toList(),
                        tablets.stream().map(EncodedTablet::times).toList(),
                        tablets.stream().map(EncodedTablet::types).toList(),
                        tablets.stream().map(EncodedTablet::rows).toList())
                .setIsAligned(tablets.get(0).alignment() == Alignment.ALIGNED);
    }
}
