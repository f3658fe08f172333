package io.dendro.annotation;

/** What is stored of an enum's constant. */
public enum EnumStorage {
    /** Its name, as text. Constants can be reordered, not renamed. */
    NAME,
    /** Its position, as INT32. Constants can be renamed, not reordered. */
    ORDINAL
}
