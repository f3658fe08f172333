package io.dendro.processor.text;

/** Whether a statement returns rows. */
enum Rows {
    SOME,
    NONE,
    /** It may, or it may not. */
    ANY
}
