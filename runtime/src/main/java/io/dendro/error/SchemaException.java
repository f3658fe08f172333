package io.dendro.error;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Series or databases on the server contradict what is asked of them. */
public class SchemaException extends PermanentException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 10;

    public SchemaException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }

    /**
     * Throws if there is a refusal: the only one itself, or one that names the devices of all and suppresses theirs.
     *
     * @param refusals devices, and why they were refused
     */
    public static void throwAny(Map<String, SchemaException> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        SchemaException first = refusals.values().iterator().next();
        if (refusals.size() == 1) {
            throw first;
        }
        String more = refusals.size() > MOST_NAMED ? ", ..." : "";
        SchemaException all = new SchemaException(
                refusals.size() + " devices cannot have their series: "
                        + refusals.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more
                        + "; the first: " + first.getMessage()
                        + "; getSuppressed() has one for each, and the other devices"
                        + " have theirs",
                Context.NONE,
                first);
        refusals.values().forEach(all::addSuppressed);
        throw all;
    }
}
