package io.dendro.error;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was being done when something failed.
 *
 * @param statusCode the server's status code, if it answered
 * @param statement the SQL statement, if there was one
 * @param device the device being written, if there was one
 */
public record Context(OptionalInt statusCode, @Nullable String statement, @Nullable String device) {

    private static final int LONGEST_STATEMENT = 500;

    /** Nothing is known. */
    public static final Context NONE = new Context(OptionalInt.empty(), null, null);

    /** A statement; one about a user or a pipe is kept without its quoted texts, since passwords are among them. */
    public static Context ofStatement(String statement) {
        return new Context(OptionalInt.empty(), withoutSecrets(statement), null);
    }

    /** The statement as it may be shown: of one about a user or a pipe, without its quoted texts. */
    public static String withoutSecrets(String statement) {
        return Secrets.hiddenIn(statement);
    }

    public static Context ofDevice(String device) {
        return new Context(OptionalInt.empty(), null, device);
    }

    public Context withStatusCode(int code) {
        return new Context(OptionalInt.of(code), statement, device);
    }

    /** The message, with what is known. */
    public String describe(String message) {
        StringBuilder text = new StringBuilder(message);
        statusCode.ifPresent(code -> text.append(" [status ").append(code).append(']'));
        if (device != null) {
            text.append(" (device ").append(device).append(')');
        }
        if (statement != null) {
            text.append(" (statement: ").append(shortened(statement)).append(')');
        }
        return text.toString();
    }

    private static String shortened(String statement) {
        return statement.length() <= LONGEST_STATEMENT
                ? statement
                : statement.substring(0, LONGEST_STATEMENT) + "... " + statement.length() + " characters";
    }
}
