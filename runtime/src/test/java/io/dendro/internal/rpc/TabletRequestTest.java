package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.IClientRPCService.insertTablet_result;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.transport.TMemoryBuffer;
import org.junit.jupiter.api.Test;

/** What is written and read by hand is what Thrift's stub would write and read. */
class TabletRequestTest {

    private static final List<String> NAMES = List.of("m", "temperature", "Füße", "温度", "a.b", "\uD83D\uDE00");

    /** A stub that numbers its messages from some number on. */
    private static final class Stub extends IClientRPCService.Client {

        Stub(TMemoryBuffer buffer, int number) {
            super(new TBinaryProtocol(buffer));
            seqid_ = number - 1;
        }
    }

    private static EncodedTablet encode(EncodedTablet target, int rows, int columns, long seed) {
        Random random = new Random(seed);
        List<MeasurementSchema> schema = IntStream.range(0, columns)
                .mapToObj(column -> MeasurementSchema.of(
                        NAMES.get(random.nextInt(NAMES.size())) + column,
                        random.nextBoolean() ? DataType.INT32 : DataType.TEXT))
                .toList();
        TabletBuffer tablet =
                new TabletBuffer(schema, random.nextBoolean() ? Alignment.ALIGNED : Alignment.NON_ALIGNED);
        tablet.clear("root." + NAMES.get(random.nextInt(NAMES.size())).repeat(1 + random.nextInt(20)));
        for (int row = 0; row < rows; row++) {
            tablet.addRow(row);
            for (int column = 0; column < columns; column++) {
                if (schema.get(column).type() == DataType.INT32) {
                    tablet.putInt(column, random.nextInt());
                } else if (random.nextInt(4) > 0) {
                    tablet.putText(column, NAMES.get(random.nextInt(NAMES.size())));
                }
            }
        }
        tablet.encodeInto(target);
        return target;
    }

    private static byte[] byStub(EncodedTablet tablet, long session, int number) throws TException {
        TMemoryBuffer buffer = new TMemoryBuffer(1 << 12);
        new Stub(buffer, number)
                .send_insertTablet(new TSInsertTabletReq(
                                session,
                                tablet.device(),
                                tablet.names(),
                                tablet.values(),
                                tablet.times(),
                                tablet.types(),
                                tablet.rows())
                        .setIsAligned(tablet.alignment() == Alignment.ALIGNED));
        return ByteBuffer.allocate(Integer.BYTES + buffer.length())
                .putInt(buffer.length())
                .put(buffer.getArray(), 0, buffer.length())
                .array();
    }

    private static byte[] byHand(EncodedTablet tablet, long session, int number) {
        return Arrays.copyOf(tablet.request(session, number), tablet.end());
    }

    @Property(tries = 300)
    void aTabletIsSentAsTheStubWouldSendIt(
            @ForAll @IntRange(min = 1, max = 300) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll long seed,
            @ForAll long session,
            @ForAll int number)
            throws TException {
        EncodedTablet tablet = encode(new EncodedTablet(), rows, columns, seed);

        assertThat(byHand(tablet, session, number)).isEqualTo(byStub(tablet, session, number));
        assertThat(byHand(tablet, ~session, ~number)).as("again").isEqualTo(byStub(tablet, ~session, ~number));
    }

    @Property(tries = 100)
    void nothingIsLeftOfTheTabletBefore(@ForAll @Size(4) List<@IntRange(min = 1, max = 200) Integer> rows)
            throws TException {
        EncodedTablet tablet = new EncodedTablet();
        for (int each : rows) {
            encode(tablet, each, 1 + each % 7, each);

            assertThat(byHand(tablet, 1, 2)).isEqualTo(byStub(tablet, 1, 2));
        }
    }

    private static byte[] answer(TSStatus status, int number) throws TException {
        TMemoryBuffer buffer = new TMemoryBuffer(100);
        TBinaryProtocol protocol = new TBinaryProtocol(buffer);
        protocol.writeMessageBegin(new TMessage("insertTablet", TMessageType.REPLY, number));
        insertTablet_result result = new insertTablet_result();
        result.setSuccess(status);
        result.write(protocol);
        return Arrays.copyOf(buffer.getArray(), buffer.length());
    }

    private static boolean isSuccess(byte[] answer, int number) {
        byte[] amid = new byte[answer.length + 10];
        System.arraycopy(answer, 0, amid, 7, answer.length);
        return TabletAnswer.isSuccess(amid, 7, answer.length, number);
    }

    @Test
    void successIsKnownByItsBytes() throws TException {
        assertThat(isSuccess(answer(Answers.status(200, ""), 5), 5)).isTrue();
    }

    @Test
    void whatSaysMoreOrElseIsReadByTheStub() throws TException {
        assertThat(isSuccess(answer(Answers.status(200, ""), 5), 6)).isFalse();
        assertThat(isSuccess(answer(Answers.status(200, "x"), 5), 5)).isFalse();
        assertThat(isSuccess(answer(Answers.status(400, ""), 5), 5)).isFalse();
        assertThat(isSuccess(answer(new TSStatus(200), 5), 5)).isFalse();
        assertThat(isSuccess(answer(Answers.status(200, "").setRedirectNode(new TEndPoint("other", 1)), 5), 5))
                .isFalse();
        byte[] success = answer(Answers.status(200, ""), 5);
        for (int length = 0; length < success.length; length++) {
            assertThat(isSuccess(Arrays.copyOf(success, length), 5)).isFalse();
        }
        for (int bit = 0; bit < 8 * success.length; bit++) {
            byte[] damaged = success.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isSuccess(damaged, 5)).isFalse();
        }
    }
}
