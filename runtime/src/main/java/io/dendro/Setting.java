package io.dendro;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A setting of a session that can be given as text.
 *
 * @param key its name in URLs and properties
 * @param with changes options
 * @param get the reverse
 */
record Setting<T>(
        String key,
        TextForm<T> form,
        BiFunction<SessionOptions, T, SessionOptions> with,
        Function<SessionOptions, T> get) {

    private static final String MASK = "****";

    /** Its name in the environment. */
    String variable() {
        return "DENDRO_" + key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** Its value in some options, as it would be written; of a secret only that there is one. */
    String text(SessionOptions options) {
        return isSecret() ? MASK : form.writing().apply(get.apply(options));
    }

    /**
     * Changes options as a text says.
     *
     * @param name its name where the text stands
     * @throws IllegalArgumentException with that name, the text unless it is a secret, and what is allowed
     */
    SessionOptions applied(SessionOptions options, String text, String name) {
        try {
            return with.apply(options, read(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("option " + name + "=" + shown(text) + ": " + e.getMessage());
        }
    }

    private T read(String text) {
        try {
            return form.reading().apply(text);
        } catch (RuntimeException e) {
            // Its own message may repeat what is a secret, and says no more.
            throw new IllegalArgumentException("expected " + form.allowed());
        }
    }

    private String shown(String text) {
        // A password is often put where only nodes are asked for.
        return isSecret() ? MASK : text.replaceFirst("(?s).*@", MASK + "@");
    }

    private boolean isSecret() {
        return form.equals(TextForm.SECRET);
    }
}
