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
        } else if (devices.size() == 1) {
            tell(devices.get(0), status, redirections, node);
        } else if (status.code == StatusCodes.SUCCESS) {
            Endpoint leader = leader(status);
            devices.forEach(device -> redirections.answered(device, node, leader));
        }
    }

    /** Tells what the answer to a write to one device says. A node that failed on it is not its leader for naming nobody. */
    static void tell(String device, TSStatus status, Redirections redirections, Endpoint node) {
        Endpoint leader = leader(status);
        if (leader != null || StatusCodes.isSuccess(status)) {
            redirections.answered(device, node, leader);
        }
    }

    /** Whom a status names; null if nobody. */
    static @Nullable Endpoint leader(TSStatus status) {
        TEndPoint leader = status.redirectNode;
        boolean isUsable = leader != null && !leader.ip.isEmpty() && leader.port > 0 && leader.port <= HIGHEST_PORT;
        return isUsable ? new Endpoint(leader.ip, leader.port) : null;
    }
}
