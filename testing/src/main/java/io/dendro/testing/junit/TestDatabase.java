package io.dendro.testing.junit;

/**
 * A database that belongs to one test class.
 *
 * @param path such as {@code root.t_readingstest_mhx3k2a9}: never a name that needs quotes
 */
public record TestDatabase(String path) {}
