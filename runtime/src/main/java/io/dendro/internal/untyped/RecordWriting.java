package io.dendro.internal.untyped;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Records;
import io.dendro.StringRecord;
import io.dendro.TimePrecision;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.RecordInserts;
import io.dendro.internal.rpc.StringRecordInserts;
import io.dendro.internal.wire.EncodedRecord;
import io.dendro.internal.wire.RecordValues;
import io.dendro.model.NodeName;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Brings records into the wire's form and to the server. */
public record RecordWriting(Calls calls, TimePrecision precision, Alignment alignment) implements Records {

    @Override
    public void insert(List<DeviceRecord> records) {
        send(records, this::encoded, RecordInserts::insert);
    }

    @Override
    public void test(List<DeviceRecord> records) {
        send(records, this::encoded, RecordInserts::test);
    }

    @Override
    public void insertStrings(List<StringRecord> records) {
        send(records, this::encoded, StringRecordInserts::insert);
    }

    @Override
    public void testStrings(List<StringRecord> records) {
        send(records, this::encoded, StringRecordInserts::test);
    }

    private <R, V> void send(
            List<R> records,
            Function<R, EncodedRecord<V>> encoding,
            BiFunction<List<EncodedRecord<V>>, Alignment, Command<List<Failure>>> request) {
        if (records.isEmpty()) {
            return;
        }
        // The server wants those of one device by time; the order of those of one time stays.
        List<EncodedRecord<V>> encoded = records.stream()
                .map(encoding)
                .sorted(Comparator.comparingLong(EncodedRecord::time))
                .toList();
        List<Command<List<Failure>>> requests = calls.byLeader(encoded, EncodedRecord::device).stream()
                .map(part -> request.apply(part, alignment))
                .toList();
        List<Failure> failures = calls.insert(encoded.size(), 0, requests);
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
    }

    private EncodedRecord<ByteBuffer> encoded(DeviceRecord record) {
        List<String> names = new ArrayList<>(record.values().size());
        RecordValues values = new RecordValues(precision);
        for (DeviceRecord.Value cell : record.values()) {
            Object value = cell.value();
            if (value != null) {
                names.add(NodeName.quote(cell.measurement()));
                values.add(cell.measurement(), cell.type(), value);
            }
        }
        requireValues(names, record.device(), record.time());
        return new EncodedRecord<>(record.device(), precision.exact(record.time()), names, values.encoded());
    }

    private EncodedRecord<List<String>> encoded(StringRecord record) {
        List<String> names =
                record.values().keySet().stream().map(NodeName::quote).toList();
        requireValues(names, record.device(), record.time());
        return new EncodedRecord<>(
                record.device(),
                precision.exact(record.time()),
                names,
                List.copyOf(record.values().values()));
    }

    private static void requireValues(List<String> names, String device, Instant time) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the record of " + device + " at " + time
                    + " has no value, and the server would store nothing; leave it out, or give it one");
        }
    }
}
