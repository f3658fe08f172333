package io.dendro.internal.rpc;

import io.dendro.error.Context;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.message.Status;
import java.util.Comparator;
import java.util.List;

/**
 * The devices of one insert. The parts of an answer are not those of the request, so that of several devices only the
 * server's text tells which one it means, if it does.
 */
record Devices(List<String> paths) {

    Context context() {
        return isOne() ? Context.ofDevice(paths.get(0)) : Context.NONE;
    }

    List<Failure> refusals(Status status) {
        return StatusCodes.refusals(status, paths.get(0)).stream()
                .map(failure -> new Failure(deviceOf(failure), failure.code(), failure.reason()))
                .toList();
    }

    private boolean isOne() {
        return paths.stream().distinct().count() == 1;
    }

    private String deviceOf(Failure failure) {
        return isOne()
                ? failure.device()
                : paths.stream()
                        .filter(failure.reason()::contains)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("one of " + paths.size() + " devices");
    }
}
