package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dendro.Alignment;
import io.dendro.Endpoint;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.internal.message.Status;
import io.dendro.internal.message.Thrift;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the answers to writes make the leader of a device. */
class RedirectedTest {

    private static final Endpoint NODE = new Endpoint("node", 6667);

    private final List<String> heard = new ArrayList<>();

    private void hear(TSStatus status) {
        new Redirected(List.of("root.d"), Thrift.read(status, new Status())).tell(this::heard, NODE);
    }

    private void heard(String device, Endpoint node, @Nullable Endpoint leader) {
        heard.add(device + " " + leader);
    }

    static EncodedTablet tablet() {
        TabletBuffer tablet =
                new TabletBuffer(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.NON_ALIGNED);
        tablet.clear("root.d");
        tablet.addRow(1);
        tablet.putInt(0, 1);
        EncodedTablet encoded = new EncodedTablet();
        tablet.encodeInto(encoded);
        return encoded;
    }

    @Test
    void aNodeThatWroteAndNamesNobodyIsTheLeader() {
        hear(Answers.status(200, ""));

        assertThat(heard).containsExactly("root.d null");
    }

    @Test
    void whoeverIsNamedIsTheLeaderWhateverCameOfTheWrite() {
        for (int code : List.of(200, 302, 507)) {
            hear(Answers.status(code, "").setRedirectNode(new TEndPoint("other", 6668)));
        }
        assertThat(heard).hasSize(3).containsOnly("root.d other:6668");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 507, 600, 602, 802, 906})
    void aNodeThatFailedAndNamesNobodyIsNotTheLeaderForThat(int code) {
        hear(Answers.status(code, "failed"));
        assertThat(heard).isEmpty();

        try (FakeServer server = FakeServer.start().answer("insertTablet", request -> Answers.status(code, "failed"));
                Connection connection = Connection.open(
                        server.options().endpoints().get(0), server.options(), this::heard, TimeLimit.NONE)) {
            connection.sendTablet(tablet());
            catchThrowable(() -> connection.receiveTabletAnswer("root.d"));
        }
        assertThat(heard).isEmpty();
    }
}
