package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.wire.EncodedRecord;
import io.dendro.thrift.IClientRPCService.Client;
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
            return all.write((client, id) -> client.send_insertRecord(one(id, all)), Client::recv_insertRecord);
        }
        return all.isOfOneDevice()
                ? all.write(
                        (client, id) -> client.send_insertRecordsOfOneDevice(ofOneDevice(id, all)),
                        Client::recv_insertRecordsOfOneDevice)
                : all.write((client, id) -> client.send_insertRecords(many(id, all)), Client::recv_insertRecords);
    }

    /** The same request, of which the server stores nothing. */
    public static Command<List<Failure>> test(List<EncodedRecord<ByteBuffer>> records, Alignment alignment) {
        RecordRequest<ByteBuffer> all = new RecordRequest<>(records, alignment);
        if (all.isOne()) {
            return all.command(
                    (client, id) -> client.send_testInsertRecord(one(id, all)), Client::recv_testInsertRecord);
        }
        return all.isOfOneDevice()
                ? all.command(
                        (client, id) -> client.send_testInsertRecordsOfOneDevice(ofOneDevice(id, all)),
                        Client::recv_testInsertRecordsOfOneDevice)
                : all.command(
                        (client, id) -> client.send_testInsertRecords(many(id, all)), Client::recv_testInsertRecords);
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
