package io.dendro.benchmark.comparison;

/**
 * One figure that stands for itself.
 *
 * @param unit what the measure's figure is divided by, as 1e6 for milliseconds where the measure has nanoseconds
 * @param goal what to reach, as {@code reference} words; empty for none
 */
record Amount(String name, Measure measure, Contender contender, double unit, String goal) {}
