package io.dendro.testing;

import io.dendro.testing.internal.ServerFailure;
import java.io.Serial;

/**
 * A server could not be fetched, started or stopped. The message says what failed, why, where the
 * logs are and how to fix it; it is meant to be shown as it is.
 */
public final class IoTDBServerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    IoTDBServerException(ServerFailure failure) {
        super(failure.getMessage(), failure);
    }
}
