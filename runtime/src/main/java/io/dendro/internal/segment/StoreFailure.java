package io.dendro.internal.segment;

import io.dendro.write.StoreException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why a store cannot be used where it is, and how to mend that: the system's own words seldom do. */
final class StoreFailure {

    private StoreFailure() {}

    /** @param what could not be done to the store, as in "opened" */
    static StoreException of(String what, Path directory, IOException cause) {
        String why = reason(directory, cause)
                .map(reason -> reason + " (" + cause + ")")
                .orElseGet(cause::toString);
        return new StoreException("the store " + directory + " cannot be " + what + ": " + why, cause);
    }

    private static Optional<String> reason(Path directory, IOException cause) {
        Path existing = nearestExisting(directory.toAbsolutePath());
        if (existing == null) {
            return Optional.empty();
        }
        if (!Files.isDirectory(existing)) {
            return Optional.of(existing + " is a file where a directory should be; move it away, or choose another"
                    + " directory for the store");
        }
        if (isFull(cause)) {
            return Optional.of("the disk of " + existing + " is full, or the quota of the user; make room there, or"
                    + " choose a directory on another disk");
        }
        if (isDenied(cause) || !Files.isWritable(existing)) {
            return Optional.of("the user " + System.getProperty("user.name") + " of this program may not write in "
                    + existing + ", or the disk is read-only; give the user the right to read and write there, or"
                    + " choose another directory");
        }
        return Optional.empty();
    }

    /** The directory, or what exists of the way to it. */
    private static @Nullable Path nearestExisting(Path directory) {
        return Stream.<Path>iterate(directory, path -> path != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    // Java has no exceptions of their own for these: systems tell them by words alone.

    private static boolean isFull(IOException cause) {
        return says(cause, "no space left", "not enough space", "quota");
    }

    private static boolean isDenied(IOException cause) {
        return cause instanceof AccessDeniedException
                || says(cause, "permission denied", "access is denied", "read-only file system");
    }

    private static boolean says(IOException cause, String... words) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }
}
