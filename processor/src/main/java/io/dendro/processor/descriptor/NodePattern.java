package io.dendro.processor.descriptor;

import io.dendro.model.InvalidPathException;
import io.dendro.model.NodeName;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The raw names that one node of a path can have. */
public sealed interface NodePattern {

    /** Whether the name is one of them. */
    boolean accepts(String raw);

    /** The node as a template has it. */
    String text();

    /** The names that this and the other pattern accept; empty when there is none. */
    Optional<NodePattern> and(NodePattern other);

    /** Whether both accept the same names, whatever their placeholders are called. */
    boolean isSameAs(NodePattern other);

    /** A literal node. */
    record Exactly(String raw) implements NodePattern {
        @Override
        public boolean accepts(String other) {
            return raw.equals(other);
        }

        @Override
        public String text() {
            return isPlain() ? raw : NodeName.of(raw).quoted();
        }

        /** Words of SQL are plain in templates. */
        private boolean isPlain() {
            try {
                return NodeName.parse(raw).raw().equals(raw);
            } catch (InvalidPathException needsQuotes) {
                return false;
            }
        }

        @Override
        public Optional<NodePattern> and(NodePattern other) {
            return Optional.<NodePattern>of(this).filter(literal -> other.accepts(raw));
        }

        @Override
        public boolean isSameAs(NodePattern other) {
            return equals(other) || (other instanceof OneOf some && some.constants.equals(Set.of(raw)));
        }
    }

    /** A placeholder that an enum fills. */
    record OneOf(String placeholder, Set<String> constants) implements NodePattern {
        public OneOf {
            constants = Set.copyOf(constants);
        }

        @Override
        public boolean accepts(String raw) {
            return constants.contains(raw);
        }

        @Override
        public String text() {
            return "{" + placeholder + "}";
        }

        @Override
        public Optional<NodePattern> and(NodePattern other) {
            Set<String> common = new TreeSet<>(constants);
            common.removeIf(constant -> !other.accepts(constant));
            return common.stream()
                    .findFirst()
                    .map(first -> common.size() == 1 ? new Exactly(first) : new OneOf(placeholder, common));
        }

        @Override
        public boolean isSameAs(NodePattern other) {
            return other instanceof OneOf some
                    ? constants.equals(some.constants)
                    : other instanceof Exactly && other.isSameAs(this);
        }
    }

    /** A placeholder that an integer fills. */
    record AnyInteger(String placeholder) implements NodePattern {
        private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]*");

        @Override
        public boolean accepts(String raw) {
            return DECIMAL.matcher(raw).matches();
        }

        @Override
        public String text() {
            return "{" + placeholder + "}";
        }

        @Override
        public Optional<NodePattern> and(NodePattern other) {
            return other instanceof Exactly || other instanceof OneOf ? other.and(this) : Optional.of(this);
        }

        @Override
        public boolean isSameAs(NodePattern other) {
            return other instanceof AnyInteger;
        }
    }

    /** A placeholder that a text fills. */
    record Anything(String placeholder) implements NodePattern {
        @Override
        public boolean accepts(String raw) {
            return true;
        }

        @Override
        public String text() {
            return "{" + placeholder + "}";
        }

        @Override
        public Optional<NodePattern> and(NodePattern other) {
            return Optional.of(other instanceof Anything ? this : other);
        }

        @Override
        public boolean isSameAs(NodePattern other) {
            return other instanceof Anything;
        }
    }
}
