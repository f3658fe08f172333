package io.dendro.processor.model;

import io.dendro.processor.shape.Source;

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

    /** An embedded object. */
    record Embedded(String property, Source source, ShapeModel shape) implements PartModel {
        public Embedded {
            requireSource(property, source);
        }
    }

    private static void requireSource(String property, Source source) {
        if (source instanceof Source.None) {
            throw new IllegalArgumentException("nothing gives property " + property);
        }
    }
}
