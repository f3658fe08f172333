package io.dendro.processor.shape;

/**
 * A parameter of a constructor.
 *
 * @param type as a user writes it
 */
public record Parameter(String name, String type, Fit fit) {

    /** Whether the property of the parameter's name can be passed. */
    public enum Fit {
        FITS,
        /** There is no property of that name. */
        UNKNOWN,
        /** The property of that name has another type. */
        OTHER_TYPE
    }
}
