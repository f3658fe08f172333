package io.dendro.testing.internal;

import java.io.IOException;

/**
 * The first main class of a forked server: runs the real one, and ends the process when its standard
 * input does. The other end of that pipe is held by us, so a server stops when it is told to (on every operating
 * system alike) and cannot outlive a parent that was killed.
 *
 * <p>Runs on the server's class path, alone: it may use nothing but the JDK, and has no nested class.
 */
final class ProcessGuard {
    private ProcessGuard() {}

    /** Arguments: milliseconds that an orderly end may take, main class, its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        long grace = Long.parseLong(arguments[0]);
        startDaemon("await-end-of-input", () -> exitAtEndOfInput(grace));
        String[] rest = new String[arguments.length - 2];
        System.arraycopy(arguments, 2, rest, 0, rest.length);
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void exitAtEndOfInput(long grace) {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes to it.
            }
        } catch (IOException brokenPipe) {
            // As good as its end.
        }
        startDaemon("halt", () -> haltAfter(grace));
        System.exit(0);
    }

    private static void haltAfter(long grace) {
        try {
            Thread.sleep(grace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void startDaemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
