package io.dendro.processor.shape;

/**
 * Puts the value of one property into an object that exists already.
 *
 * @param property the property that it sets
 * @param member the name of the method or field
 */
public record Setter(String property, String member, Form form) {

    /** How the value is passed. */
    public enum Form {
        METHOD,
        FIELD
    }
}
