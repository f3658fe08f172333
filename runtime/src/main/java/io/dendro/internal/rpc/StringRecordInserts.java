package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.wire.EncodedRecord;
import io.dendro.thrift.TSInsertStringRecordReq;
import io.dendro.thrift.TSInsertStringRecordsOfOneDeviceReq;
import io.dendro.thrift.TSInsertStringRecordsReq;
import java.util.List;

/** As {@link RecordInserts}, of records whose values are texts that the server reads. */
public final class StringRecordInserts {

    private StringRecordInserts() {}

    /**
     * Writes records.
     *
     * @param records at least one; those of one device in the order of their times
     */
    public static Command<List<Failure>> insert(List<EncodedRecord<List<String>>> records, Alignment alignment) {
        RecordRequest<List<String>> all = new RecordRequest<>(records, alignment);
        if (all.isOne()) {
            return all.write((client, id) -> client.send("insertStringRecord", one(id, all)));
        }
        return all.isOfOneDevice()
                ? all.write((client, id) -> client.send("insertStringRecordsOfOneDevice", ofOneDevice(id, all)))
                : all.write((client, id) -> client.send("insertStringRecords", many(id, all)));
    }

    /** A request of which the server stores nothing; it has none for records of one device. */
    public static Command<List<Failure>> test(List<EncodedRecord<List<String>>> records, Alignment alignment) {
        RecordRequest<List<String>> all = new RecordRequest<>(records, alignment);
        return all.isOne()
                ? all.command((client, id) -> client.send("testInsertStringRecord", one(id, all)))
                : all.command((client, id) -> client.send("testInsertStringRecords", many(id, all)));
    }

    private static TSInsertStringRecordReq one(long sessionId, RecordRequest<List<String>> records) {
        EncodedRecord<List<String>> record = records.first();
        return new TSInsertStringRecordReq(sessionId, record.device(), record.names(), record.values(), record.time())
                .setIsAligned(records.isAligned());
    }

    private static TSInsertStringRecordsOfOneDeviceReq ofOneDevice(
            long sessionId, RecordRequest<List<String>> records) {
        return new TSInsertStringRecordsOfOneDeviceReq(
                        sessionId, records.first().device(), records.names(), records.values(), records.times())
                .setIsAligned(records.isAligned());
    }

    private static TSInsertStringRecordsReq many(long sessionId, RecordRequest<List<String>> records) {
        return new TSInsertStringRecordsReq(
                        sessionId, records.devices(), records.names(), records.values(), records.times())
                .setIsAligned(records.isAligned());
    }
}
