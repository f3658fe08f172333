package io.dendro.samples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One run of the command line: what it printed and how it ended. */
record Run(int exitCode, String output, String errors) {
    static Run of(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine command = Quickstart.command();
        command.setOut(new PrintWriter(output, true));
        command.setErr(new PrintWriter(errors, true));
        int exitCode = command.execute(arguments);
        return new Run(exitCode, output.toString(), errors.toString());
    }

    /** What was printed under the question of a number. */
    String question(int number) {
        String text = output.replace(System.lineSeparator(), "\n");
        int start = text.indexOf("\n" + number + ". ");
        int end = text.indexOf("\n" + (number + 1) + ". ", start);
        if (start < 0) {
            throw new AssertionError("There is no question " + number + " in:\n" + text);
        }
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }
}
