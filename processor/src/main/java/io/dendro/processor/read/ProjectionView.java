package io.dendro.processor.read;

import com.palantir.javapoet.TypeName;
import io.dendro.annotation.Projection;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.element.TypeText;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * {@code @Projection} as written.
 *
 * @param source what it names; empty where no class has that name, or not yet
 */
public record ProjectionView(Location location, Optional<Attribute<Source>> source) {

    /** The type that a projection is of, an entity if all is well, as generated code names it and as a user does. */
    public record Source(TypeName name, String text) {

        private static Source of(TypeMirror type) {
            return new Source(TypeName.get(type).box(), TypeText.of(type));
        }
    }

    static Optional<ProjectionView> of(TypeElement type) {
        return AnnotationReader.of(type, Projection.class)
                .map(annotation -> new ProjectionView(
                        annotation.location(), source(annotation).map(named -> named.map(Source::of))));
    }

    /** The type that the annotation names. */
    static Optional<TypeMirror> sourceOf(TypeElement type) {
        return AnnotationReader.of(type, Projection.class)
                .flatMap(ProjectionView::source)
                .map(Attribute::value);
    }

    private static Optional<Attribute<TypeMirror>> source(AnnotationReader annotation) {
        return annotation.type("of").filter(named -> named.value().getKind() != TypeKind.ERROR);
    }
}
