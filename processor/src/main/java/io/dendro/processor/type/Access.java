package io.dendro.processor.type;

/** From where a type can be named, with all types around it taken into account: widest first. */
public enum Access {
    /** From everywhere. */
    PUBLIC,
    /** From its package, where its mapper lives too. */
    PACKAGE,
    /** From its own source file only. */
    PRIVATE
}
