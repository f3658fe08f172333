package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.message.Status;
import io.dendro.internal.wire.EncodedRecord;
import java.util.List;

/**
 * The records of one request, as its parallel lists.
 *
 * @param records at least one
 */
record RecordRequest<V>(List<EncodedRecord<V>> records, Alignment alignment) {

    EncodedRecord<V> first() {
        return records.get(0);
    }

    boolean isOne() {
        return records.size() == 1;
    }

    boolean isOfOneDevice() {
        return records.stream().allMatch(record -> record.device().equals(first().device()));
    }

    boolean isAligned() {
        return alignment == Alignment.ALIGNED;
    }

    List<String> devices() {
        return records.stream().map(EncodedRecord::device).toList();
    }

    List<List<String>> names() {
        return records.stream().map(EncodedRecord::names).toList();
    }

    List<V> values() {
        return records.stream().map(EncodedRecord::values).toList();
    }

    List<Long> times() {
        return records.stream().map(EncodedRecord::time).toList();
    }

    /** A request that is answered for one device as a whole, and for several record by record. */
    Command<List<Failure>> write(Command.Sending sending) {
        return command(sending).writing(isOfOneDevice() ? List.of(first().device()) : devices());
    }

    Command<List<Failure>> command(Command.Sending sending) {
        Devices devices = new Devices(devices());
        return new Command<>(devices.context(), sending, (Status status) -> devices.refusals(status));
    }
}
