package io.dendro.integration.schemas;

/** Which values a series can hold, by its encoding. */
enum Fidelity {
    /** Any value of the type comes back as it was. */
    EXACT,
    /** Whole quarters come back as they were: at most two decimals, and exact in binary. */
    QUARTERS,
    /** Small integers come back as they were. */
    SMALL,
    /** Values come back, and not always as they were. */
    APPROXIMATE
}
