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
}
