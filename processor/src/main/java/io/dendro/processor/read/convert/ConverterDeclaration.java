package io.dendro.processor.read.convert;

import com.palantir.javapoet.ClassName;
import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class that {@code @Convert} names, as far as its use for one component goes. Nothing here has been checked.
 *
 * @param javaText what it converts, as a user writes it; with its type parameters resolved as far as the component does
 * @param storedText what it stores, likewise
 * @param stored the stored type, if it is one that the server has
 */
public record ConverterDeclaration(
        ClassName name, Making making, Match match, String javaText, String storedText, Optional<Scalar> stored) {

    /** Whether it converts the component's type. */
    public enum Match {
        FITS,
        /** It converts another type. */
        DIFFERS,
        /** It does not say what it converts. */
        RAW,
        /** It names a type that does not exist, or not yet. */
        UNRESOLVED
    }

    /** What the class is. */
    public enum Form {
        CLASS,
        GENERIC_CLASS,
        ENUM,
        ABSTRACT,
        /** A class within another that needs an instance of it. */
        INNER,
        UNREACHABLE
    }

    /** What a constructor takes. */
    public enum Constructor {
        NOTHING,
        CLASS
    }

    /**
     * How one may be made.
     *
     * @param constructors those of use that the mapper can call
     * @param thrower the constructor that the mapper calls, if it would have to catch something
     * @param constants the constants of an enum
     */
    public record Making(Form form, Set<Constructor> constructors, Optional<Thrower> thrower, List<String> constants) {}

    /** The class as a user writes it, without its package. */
    public String text() {
        return String.join(".", name.simpleNames());
    }
}
