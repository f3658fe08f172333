package io.dendro.benchmark.comparison;

/** One side's way of doing a piece of work. */
record Contender(Side side, String variant) {

    @Override
    public String toString() {
        return side + " " + variant;
    }
}
