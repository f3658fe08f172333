package io.dendro.processor.diagnostic;

/** One problem at one place. */
record Diagnostic(Problem problem, Location location, String text) {

    /** The whole message: what is wrong and how to cure it, an excerpt where there is one, the code. */
    String message() {
        return text + " [" + problem.code() + "]";
    }
}
