package io.dendro.internal.wire;

/** Which rows of a column have no value. */
public enum NullPattern {
    NONE,
    ALL,
    SOME,
    LEADING,
    TRAILING;

    public boolean isNull(int row, int rows) {
        return switch (this) {
            case NONE -> false;
            case ALL -> true;
            case SOME -> row % 3 == 1;
            case LEADING -> row < (rows + 1) / 2;
            case TRAILING -> row >= rows / 2;
        };
    }
}
