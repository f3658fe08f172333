package io.dendro.processor.projection;

import io.dendro.annotation.AggregateFunction;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.JavaType.Plain;
import io.dendro.processor.type.Scalar;

/** What a component of a projection stands for. */
public sealed interface Selected {

    /** The type of its values, never primitive. */
    JavaType type();

    /** What it is, as a message calls it. */
    String text();

    /** Whether a row can be without it: what else an entity has, every row has. */
    default boolean canBeMissing() {
        return false;
    }

    /** The time of a row. */
    record Time(ComponentDeclaration component) implements Selected {
        @Override
        public JavaType type() {
            return new Plain(Scalar.INSTANT);
        }

        @Override
        public String text() {
            return "the time of a row";
        }
    }

    /** A node of the path. */
    record Node(ComponentDeclaration component) implements Selected {
        @Override
        public JavaType type() {
            return Operand.widened(component.type());
        }

        @Override
        public String text() {
            return "'" + component.name() + "' in queries";
        }
    }

    /** The value of a measurement in one row. */
    record Value(ComponentDeclaration component, JavaType type) implements Selected {
        @Override
        public boolean canBeMissing() {
            return true;
        }

        @Override
        public String text() {
            return "'" + component.name() + "' in queries";
        }
    }

    /** What is computed from the values of a measurement. */
    record Computed(AggregateFunction function, ComponentDeclaration component, JavaType type) implements Selected {
        @Override
        public boolean canBeMissing() {
            return function != AggregateFunction.COUNT;
        }

        @Override
        public String text() {
            return function + " of '" + component.name() + "'";
        }
    }

    /**
     * When a window begins.
     *
     * @param time the component that is the time of the entity's rows
     */
    record WindowStart(ComponentDeclaration time) implements Selected {
        @Override
        public JavaType type() {
            return new Plain(Scalar.INSTANT);
        }

        @Override
        public String text() {
            return "the start of a window";
        }
    }

    /** When a window ends. */
    record WindowEnd() implements Selected {
        @Override
        public JavaType type() {
            return new Plain(Scalar.INSTANT);
        }

        @Override
        public String text() {
            return "the end of a window";
        }
    }
}
