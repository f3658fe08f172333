package io.dendro.processor.read;

import com.palantir.javapoet.ClassName;
import io.dendro.processor.type.Access;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The type that an entity or a projection is.
 *
 * @param typeParameters how many; it should have none
 * @param shadowed names of {@code java.lang} that mean other classes in the package
 */
public record EntityType(
        ClassName name, Form form, Access access, int typeParameters, Set<Trait> traits, Set<String> shadowed) {

    /** The kind of declaration; only records and classes are entities. */
    public enum Form {
        RECORD("a record"),
        CLASS("a class"),
        INTERFACE("an interface"),
        ENUM("an enum"),
        ANNOTATION("an annotation interface");

        private final String text;

        Form(String text) {
            this.text = text;
        }

        static Form of(TypeElement type) {
            return switch (type.getKind()) {
                case RECORD -> RECORD;
                case INTERFACE -> INTERFACE;
                case ENUM -> ENUM;
                case ANNOTATION_TYPE -> ANNOTATION;
                default -> CLASS;
            };
        }

        public String text() {
            return text;
        }

        /** Whether instances have values, and can be made. */
        public boolean hasComponents() {
            return this == RECORD || this == CLASS;
        }
    }

    /** What generated code must know so as not to raise warnings in the user's build. */
    public enum Trait {
        /** The type, its surroundings or its components are deprecated. */
        DEPRECATED,
        /** An annotation has a value that does not compile, or not yet. */
        ANNOTATED_IN_ERROR,
        /** The compiler runs no further round, so that what is generated must be generated now. */
        LAST_CHANCE
    }

    /** The type as a user writes it, without its package. */
    public String text() {
        return String.join(".", name.simpleNames());
    }
}
