package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.wire.EncodedRecord;
import io.dendro.thrift.TSInsertRecordReq;
import io.dendro.thrift.TSInsertRecordsOfOneDeviceReq;
import io.dendro.thrift.TSInsertRecordsReq;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Inserts of records whose values have types: by the request for one record, that for records of one device, or that for
 * records of any. What comes of them is what the server refused.
 */
public final class RecordInserts {

    private RecordInserts() {}

    /**
     * Writes records.
     *
     * @param records at least one; those of one device in the order of their times
     */
    public static Command<List<Failure>> insert(List<EncodedRecord<ByteBuffer>> records, Alignment alignment) {
        RecordRequest<ByteBuffer> all = new RecordRequest<>(records, alignment);
        if (all.isOne()) {
            return all.write((client, id) -> client.send("insertRecord", one(id, all)));
        }
        return all.isOfOneDevice()
                ? all.write((client, id) -> client.send("insertRecordsOfOneDevice", ofOneDevice(id, all)))
                : all.write((client, id) -> client.send("insertRecords", many(id, all)));
    }

    /** The same request, of which the server stores nothing. */
    public static Command<List<Failure>> test(List<EncodedRecord<ByteBuffer>> records, Alignment alignment) {
        RecordRequest<ByteBuffer> all = new RecordRequest<>(records, alignment);
        if (all.isOne()) {
            return all.command((client, id) -> client.send("testInsertRecord", one(id, all)));
        }
        return all.isOfOneDevice()
                ? all.command((client, id) -> client.send("testInsertRecordsOfOneDevice", ofOneDevice(id, all)))
                : all.command((client, id) -> client.send("testInsertRecords", many(id, all)));
    }

    private static TSInsertRecordReq one(long sessionId, RecordRequest<ByteBuffer> records) {
        EncodedRecord<ByteBuffer> record = records.first();
        return new TSInsertRecordReq(sessionId, record.device(), record.names(), record.values(), record.time())
                .setIsAligned(records.isAligned());
    }

    private static TSInsertRecordsOfOneDeviceReq ofOneDevice(long sessionId, RecordRequest<ByteBuffer> records) {
        return new TSInsertRecordsOfOneDeviceReq(
                        sessionId, records.first().device(), records.names(), records.values(), records.times())
                .setIsAligned(records.isAligned());
    }

    private static TSInsertRecordsReq many(long sessionId, RecordRequest<ByteBuffer> records) {
        return new TSInsertRecordsReq(sessionId, records.devices(), records.names(), records.values(), records.times())
                .setIsAligned(records.isAligned());
    }
}
