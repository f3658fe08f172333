package io.dendro.samples.quickstart;

import io.dendro.error.AuthenticationException;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.testing.IoTDBServerException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells the user what went wrong in a line, where that is enough; an unforeseen failure keeps its stack trace. */
final class Failures {
    private Failures() {}

    static int ofUse(ParameterException failure, String[] arguments) {
        String message = Objects.requireNonNull(failure.getMessage(), "picocli says what is wrong");
        tell(failure.getCommandLine(), message.replaceFirst("^Error: ", "") + " (--help shows all options)");
        return ExitCode.USAGE;
    }

    static int ofWork(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (!(failure instanceof DendroException || failure instanceof IoTDBServerException)) {
            throw failure;
        }
        tell(command, failure.getMessage() + cure(failure));
        return ExitCode.SOFTWARE;
    }

    private static void tell(CommandLine command, String message) {
        command.getErr().println("Error: " + message);
        command.getErr().flush();
    }

    private static String cure(Exception failure) {
        if (failure instanceof AuthenticationException) {
            return ". Fix: give the right ones, as in --url iotdb://user:password@host:port";
        }
        if (failure instanceof ConnectionException) {
            return ". Fix: make sure that the server runs, or leave out --url to have one started";
        }
        return "";
    }
}
