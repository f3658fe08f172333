package io.dendro.thrift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares our contract, field by field, with the stubs of the official client 2.0.7. */
class OfficialContractTest {

    private static final Set<String> CALLS_BETWEEN_SERVERS =
            Set.of("pipeTransfer", "handshake", "sendPipeData", "sendFile");

    private static final String PREPARED_STATEMENTS = "(TS(Prepare|ExecutePrepared|DeallocatePrepared)(Req|Resp)"
            + "|(prepare|executePrepared|deallocatePrepared)Statement_(args|result))\\.\\d+";

    private static SortedMap<String, String> ours;
    private static SortedMap<String, String> official;

    @BeforeAll
    static void readBothContracts() throws Exception {
        ours = ContractLayout.of(IClientRPCService.class, Set.of());
        official =
                ContractLayout.of(org.apache.iotdb.service.rpc.thrift.IClientRPCService.class, CALLS_BETWEEN_SERVERS);
        // A slip of the pen over there; names do not travel.
        official.replace("TSInsertRecordReq.8", "optional list<i8> columnCategoryies", ours.get("TSInsertRecordReq.8"));
    }

    @Test
    void everyOfficialFieldIsInOurs() {
        assertThat(official).hasSizeGreaterThan(300);
        assertThat(ours).containsAllEntriesOf(official);
    }

    @Test
    void oursAddsOnlyWhatCameAfterTheOfficialVersion() {
        Set<String> added = new TreeSet<>(ours.keySet());
        added.removeAll(official.keySet());

        added.removeIf(field -> field.matches(PREPARED_STATEMENTS));
        assertThat(added).containsExactly("TSCloseOperationReq.4", "TSStatus.6");
        assertThat(ours).containsEntry("TSStatus.6", "optional binary responseData");
        assertThat(ours).containsEntry("TSCloseOperationReq.4", "optional string preparedStatementName");
    }
}
