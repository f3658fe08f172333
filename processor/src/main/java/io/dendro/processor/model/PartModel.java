package io.dendro.processor.model;

import io.dendro.processor.model.ValueModel.Direction;
import io.dendro.processor.shape.Source;
import java.util.Set;

/** A part of an object: a value, or an object of which each part becomes a value of its own. */
public sealed interface PartModel {

    /** The name of the property that holds it. */
    String property();

    /** How it is taken from the object. */
    Source source();

    /** One value, and the column it became. */
    record Value(String property, Source source, ComponentModel column, Use use) implements PartModel {
        public Value {
            requireSource(property, source);
        }

        /** What becomes of the value. */
        public enum Use {
            /** It is written, and an object that is read is made of it. */
            STORED,
            /** It is written, and objects are made without it. */
            COMPUTED,
            /** Objects are made of it, and it is not written. */
            READ_ONLY
        }

        public boolean isWritten() {
            return use != Use.READ_ONLY;
        }

        public boolean isBuilt() {
            return use != Use.COMPUTED;
        }
    }

    /**
     * An embedded object.
     *
     * @param component its name, with the names of what it is embedded in
     * @param neverNull the ways on which null does not stand for an object without values
     */
    record Embedded(String property, Source source, ShapeModel shape, String component, Set<Direction> neverNull)
            implements PartModel {
        public Embedded {
            requireSource(property, source);
            neverNull = Set.copyOf(neverNull);
        }

        public boolean isNeverNull(Direction direction) {
            return neverNull.contains(direction);
        }
    }

    private static void requireSource(String property, Source source) {
        if (source instanceof Source.None) {
            throw new IllegalArgumentException("nothing gives property " + property);
        }
    }
}
