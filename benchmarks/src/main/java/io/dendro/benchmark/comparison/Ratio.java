package io.dendro.benchmark.comparison;

/**
 * One comparison: the measure of the first contender over that of the second.
 *
 * @param goal what to reach, as {@code reference} words; empty for none
 */
record Ratio(String name, Measure measure, Contender first, Contender second, String goal) {}
