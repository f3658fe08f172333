package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to a write tells of leaders. For one device it is told at the top, whatever the code; for several in parts
 * parallel to the request, where all was written and any is led elsewhere.
 *
 * @param devices one for each part of the request
 */
record Redirected(List<String> devices, TSStatus status) {

    private static final int HIGHEST_PORT = 65_535;

    void tell(Redirections redirections, Endpoint node) {
        if (devices.isEmpty()) {
            return;
        }
        List<TSStatus> parts = status.subStatus;
        if (status.code == StatusCodes.REDIRECTION_RECOMMEND && parts != null && parts.size() == devices.size()) {
            // Those of other nodes first: only once there are any is it worth noting who leads the rest.
            IntStream.range(0, parts.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> leader(parts.get(i)) == null))
                    .forEach(i -> redirections.answered(devices.get(i), node, leader(parts.get(i))));
        } else if (status.code == StatusCodes.SUCCESS || devices.size() == 1) {
            Endpoint leader = leader(status);
            devices.forEach(device -> redirections.answered(device, node, leader));
        }
    }

    /** Whom a status names; null if nobody. */
    static @Nullable Endpoint leader(TSStatus status) {
        TEndPoint leader = status.redirectNode;
        boolean isUsable = leader != null && !leader.ip.isEmpty() && leader.port > 0 && leader.port <= HIGHEST_PORT;
        return isUsable ? new Endpoint(leader.ip, leader.port) : null;
    }
}
