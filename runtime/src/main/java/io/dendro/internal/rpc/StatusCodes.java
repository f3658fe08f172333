package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.error.AccessDeniedException;
import io.dendro.error.AuthenticationException;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.IncompatibleVersionException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.SchemaException;
import io.dendro.error.ServerBusyException;
import io.dendro.error.StatementException;
import io.dendro.internal.message.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the server's status codes mean to a caller. The only place that knows them. */
final class StatusCodes {

    static final int SUCCESS = 200;
    static final int MULTIPLE_ERROR = 302;
    static final int REDIRECTION_RECOMMEND = 400;
    static final int DATABASE_EXISTS = 501;
    static final int SERIES_EXISTS = 503;

    private static final int INCOMPATIBLE_VERSION = 201;
    private static final int WRONG_LOGIN = 801;
    private static final int NOT_LOGGED_IN = 802;
    private static final int NO_PERMISSION = 803;
    private static final int READ_ONLY = 600;
    private static final Set<Integer> TIMEOUT = Set.of(712, 720);
    private static final Set<Integer> BUSY =
            Set.of(306, 600, 602, 605, 606, 610, 611, 708, 713, 717, 719, 901, 904, 906, 907, 1003);
    /** A node that is not running says of all its failures that they may pass: of these none will. */
    private static final Set<Integer> HOPELESS = Set.of(700, 701);

    private static final int FIRST_QUOTA = 1700;
    private static final int LAST_QUOTA = 1708;
    private static final Set<Integer> SCHEMA = Set.of(500, 501, 503, 505, 506, 508, 509, 515, 516, 529, 609, 612);

    // Two failures hide behind the general code 301 and are told apart by their text only (seen on 2.0.1-beta).
    private static final String EXPIRED = "has executed more than";
    private static final String NO_REGION = "no available DataRegionGroup";

    private StatusCodes() {}

    static boolean isSuccess(Status status) {
        return status.code() == SUCCESS || status.code() == REDIRECTION_RECOMMEND;
    }

    static boolean isNotLoggedIn(Status status) {
        return status.code() == NOT_LOGGED_IN;
    }

    /** Throws what a failed status means. */
    static void check(Status status, Context context) {
        if (!isSuccess(status)) {
            throw exception(status, context);
        }
    }

    /** Throws what a failed login means. */
    static void checkLogin(Status status, Endpoint node, String user) {
        if (status.code() == WRONG_LOGIN) {
            throw new AuthenticationException(
                    "the server at " + node + " does not know user '" + user + "' with this password: "
                            + message(status),
                    Context.NONE.withStatusCode(status.code()),
                    null);
        }
        if (status.code() == INCOMPATIBLE_VERSION) {
            throw new IncompatibleVersionException(
                    "the server at " + node + " does not speak this version of the protocol: " + message(status),
                    Context.NONE.withStatusCode(status.code()),
                    null);
        }
        if (isSuccess(status)) {
            return;
        }
        DendroException failure = exception(status, Context.NONE);
        if (failure.isTransient()) {
            throw failure;
        }
        throw new AuthenticationException(
                "the server at " + node + " refuses the login of user '" + user + "': " + message(status),
                Context.NONE.withStatusCode(status.code()),
                null);
    }

    static DendroException exception(Status answer, Context given) {
        Status status = unwrapped(answer);
        Context context = given.withStatusCode(status.code());
        String message = message(status);
        if (status.code() == WRONG_LOGIN) {
            return new AuthenticationException(message, context, null);
        }
        if (status.code() == NO_PERMISSION) {
            return new AccessDeniedException(message, context, null);
        }
        if (isNotLoggedIn(status)) {
            return new ConnectionException(message, context, null);
        }
        if (TIMEOUT.contains(status.code()) || message.contains(EXPIRED)) {
            return new RequestTimeoutException(message, context, null);
        }
        if (isBusy(status)) {
            return new ServerBusyException(message, context, null);
        }
        if (SCHEMA.contains(status.code())) {
            return new SchemaException(message, context, null);
        }
        return new StatementException(message, context, null);
    }

    /** Of several failures one that may pass, or the first that tells most of those of one kind; with the texts of all. */
    private static Status unwrapped(Status status) {
        List<Status> parts = failedParts(status);
        Optional<Status> busy = busyPart(status);
        if (busy.isPresent()) {
            return new Status(busy.get().code(), message(status), true);
        }
        return status.code() == MULTIPLE_ERROR && areOfOneKind(parts)
                ? new Status(telling(parts).code(), message(status), status.needsRetry())
                : status;
    }

    private static boolean areOfOneKind(List<Status> failures) {
        Set<Integer> codes = failures.stream().map(Status::code).collect(Collectors.toSet());
        return codes.size() == 1 || (!codes.isEmpty() && SCHEMA.containsAll(codes));
    }

    /** That other series exist explains nothing. */
    private static Status telling(List<Status> failures) {
        return failures.stream()
                .filter(failure -> failure.code() != SERIES_EXISTS)
                .findFirst()
                .orElse(failures.get(0));
    }

    private static Optional<Status> busyPart(Status status) {
        return status.code() == MULTIPLE_ERROR
                ? failedParts(status).stream().filter(StatusCodes::isBusy).findFirst()
                : Optional.empty();
    }

    private static boolean isBusy(Status status) {
        return !HOPELESS.contains(status.code())
                && (status.needsRetry()
                        || BUSY.contains(status.code())
                        || (status.code() >= FIRST_QUOTA && status.code() <= LAST_QUOTA)
                        || message(status).contains(NO_REGION)
                        || busyPart(status).isPresent());
    }

    /** Whether the node serves no writes, and will not until somebody looks after it. */
    static boolean isReadOnly(Status status) {
        for (Status part : failedParts(status)) {
            if (isReadOnly(part)) {
                return true;
            }
        }
        return status.code() == READ_ONLY;
    }

    /**
     * What an insert's answer says was refused: nothing, or the failures, of which the rest is written.
     *
     * @throws DendroException if the server could not serve at all
     */
    static List<Failure> refusals(Status status, String device) {
        if (isSuccess(status)) {
            return List.of();
        }
        if (isBusy(status) || isNotLoggedIn(status) || status.code() == NO_PERMISSION) {
            throw exception(status, Context.ofDevice(device));
        }
        List<Failure> failures = failedParts(status).stream()
                .map(part -> new Failure(device, part.code(), message(part)))
                .toList();
        return failures.isEmpty() ? List.of(new Failure(device, status.code(), message(status))) : failures;
    }

    /** Whether the only thing that a creation met is that the series exist already. */
    static boolean isOnlyExisting(Status status) {
        if (status.code() == MULTIPLE_ERROR) {
            boolean exists = false;
            for (Status part : failedParts(status)) {
                if (part.code() != SERIES_EXISTS) {
                    return false;
                }
                exists = true;
            }
            return exists;
        }
        return status.code() == SERIES_EXISTS;
    }

    private static List<Status> failedParts(Status status) {
        List<Status> failed = new ArrayList<>();
        for (Status part : status.parts()) {
            if (!isSuccess(part)) {
                failed.add(part);
            }
        }
        return failed;
    }

    private static String message(Status status) {
        List<Status> parts = failedParts(status);
        if (!parts.isEmpty()) {
            return parts.stream().map(StatusCodes::message).distinct().collect(Collectors.joining("; "));
        }
        return status.message() == null ? "the server gave no reason" : status.message();
    }
}
