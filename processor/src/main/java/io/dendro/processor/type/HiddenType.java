package io.dendro.processor.type;

/**
 * A type that a mapper cannot name.
 *
 * @param text as a user writes it
 * @param access how far it reaches: not to the mapper
 */
public record HiddenType(String text, Access access) {

    /** What it is that hides it. */
    public String reason() {
        return access == Access.PRIVATE ? "private" : "not public, and in another package";
    }

    /** What would let the mapper name it. */
    public String cure() {
        return access == Access.PRIVATE ? "package-private or public" : "public";
    }
}
