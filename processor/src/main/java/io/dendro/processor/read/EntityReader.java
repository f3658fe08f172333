package io.dendro.processor.read;

import com.palantir.javapoet.ClassName;
import io.dendro.annotation.Naming;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.EntityType.Form;
import io.dendro.processor.read.EntityType.Trait;
import io.dendro.processor.read.element.Accesses;
import io.dendro.processor.read.element.Deprecation;
import io.dendro.processor.read.shape.Viewpoint;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type that carries {@code @Timeseries}. */
public final class EntityReader {
    private final Naming naming;
    private final Types types;
    private final Elements elements;
    private final ShadowedNames shadowed;

    /**
     * A reader.
     *
     * @param naming the naming of entities that do not choose one
     */
    public EntityReader(Naming naming, Types types, Elements elements) {
        this.naming = naming;
        this.types = types;
        this.elements = elements;
        this.shadowed = new ShadowedNames(elements);
    }

    /** The declaration of a type; empty when it does not carry the annotation. */
    public Optional<EntityDeclaration> read(TypeElement type) {
        return TimeseriesView.of(type, naming).map(timeseries -> declaration(type, timeseries, shape(type)));
    }

    private EntityDeclaration declaration(TypeElement type, TimeseriesView timeseries, ShapeDeclaration shape) {
        return new EntityDeclaration(entityType(type, shape), Location.of(type), timeseries, shape);
    }

    private ShapeDeclaration shape(TypeElement type) {
        return new ShapeReader(Viewpoint.of(type, types, elements)).read((DeclaredType) type.asType());
    }

    private EntityType entityType(TypeElement type, ShapeDeclaration shape) {
        return new EntityType(
                ClassName.get(type),
                Form.of(type),
                Accesses.of(type),
                type.getTypeParameters().size(),
                traits(type, shape),
                shadowed.beside(type));
    }

    private static Set<Trait> traits(TypeElement type, ShapeDeclaration shape) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (Deprecation.reaches(type) || shape.all().anyMatch(ShapeDeclaration::isDeprecated)) {
            traits.add(Trait.DEPRECATED);
        }
        if (annotated(type, shape).anyMatch(ErroneousAnnotations::on)) {
            traits.add(Trait.ANNOTATED_IN_ERROR);
        }
        if (annotated(type, shape).anyMatch(ErroneousAnnotations::endCompilationOn)) {
            traits.add(Trait.LAST_CHANCE);
        }
        return traits;
    }

    private static Stream<Element> annotated(TypeElement type, ShapeDeclaration shape) {
        return Stream.of(
                        Stream.of(type),
                        type.getEnclosedElements().stream(),
                        shape.components().map(component -> component.location().element()))
                .flatMap(elements -> elements);
    }
}
