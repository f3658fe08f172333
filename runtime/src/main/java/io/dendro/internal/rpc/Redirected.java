package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.internal.message.Status;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the answer to a write tells of leaders. For one device it is told at the top, whatever the code; for several in parts
 * parallel to the request, where all was written and any is led elsewhere.
 *
 * @param devices one for each part of the request
 */
record Redirected(List<String> devices, Status status) {

    void tell(Redirections redirections, Endpoint node) {
        if (devices.isEmpty()) {
            return;
        }
        List<Status> parts = status.parts();
        if (status.code() == StatusCodes.REDIRECTION_RECOMMEND && parts.size() == devices.size()) {
            // Those of other nodes first: only once there are any is it worth noting who leads the rest.
            IntStream.range(0, parts.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> parts.get(i).leader() == null))
                    .forEach(i -> redirections.answered(
                            devices.get(i), node, parts.get(i).leader()));
        } else if (devices.size() == 1) {
            tell(devices.get(0), status, redirections, node);
        } else if (status.code() == StatusCodes.SUCCESS) {
            Endpoint leader = status.leader();
            devices.forEach(device -> redirections.answered(device, node, leader));
        }
    }

    /** Tells what the answer to a write to one device says. A node that failed on it is not its leader for naming nobody. */
    static void tell(String device, Status status, Redirections redirections, Endpoint node) {
        Endpoint leader = status.leader();
        if (leader != null || StatusCodes.isSuccess(status)) {
            redirections.answered(device, node, leader);
        }
    }
}
