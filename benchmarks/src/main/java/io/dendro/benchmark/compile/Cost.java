package io.dendro.benchmark.compile;

/**
 * What one compilation cost.
 *
 * @param wallNanos time that passed
 * @param cpuNanos CPU time of the whole process: javac, garbage collection, the JVM's own compiler
 */
record Cost(long wallNanos, long cpuNanos) {}
