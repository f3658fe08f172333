package io.dendro.processor.read;

import com.palantir.javapoet.ClassName;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.EntityType.Form;
import io.dendro.processor.read.EntityType.Trait;
import io.dendro.processor.read.element.Accesses;
import io.dendro.processor.read.element.Deprecation;
import io.dendro.processor.read.element.OurAnnotations;
import io.dendro.processor.read.shape.Parts;
import io.dendro.processor.read.shape.Property;
import io.dendro.processor.read.shape.Viewpoint;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type that carries {@code @Projection}, and the entity that it names, wherever that was compiled. */
public final class ProjectionReader {
    private final EntityReader entities;
    private final Types types;
    private final Elements elements;
    private final ShadowedNames shadowed;

    public ProjectionReader(EntityReader entities, Types types, Elements elements) {
        this.entities = entities;
        this.types = types;
        this.elements = elements;
        this.shadowed = new ShadowedNames(elements);
    }

    /** The declaration of a type; empty when it does not carry the annotation. */
    public Optional<ProjectionDeclaration> read(TypeElement type) {
        return ProjectionView.of(type).map(view -> declaration(type, view));
    }

    private ProjectionDeclaration declaration(TypeElement type, ProjectionView view) {
        Optional<TypeElement> entity = ProjectionView.sourceOf(type)
                .filter(DeclaredType.class::isInstance)
                .map(named -> (TypeElement) ((DeclaredType) named).asElement());
        return new ProjectionDeclaration(
                projectionType(type, entity),
                Location.of(type),
                view,
                entity.flatMap(entities::read),
                components(type),
                ElementFilter.constructorsIn(type.getEnclosedElements()).size());
    }

    private EntityType projectionType(TypeElement type, Optional<TypeElement> entity) {
        return new EntityType(
                ClassName.get(type),
                Form.of(type),
                Accesses.of(type),
                type.getTypeParameters().size(),
                traits(type, entity),
                shadowed.beside(type));
    }

    private static Set<Trait> traits(TypeElement type, Optional<TypeElement> entity) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (Stream.concat(Stream.of(type), entity.stream()).anyMatch(Deprecation::reaches)) {
            traits.add(Trait.DEPRECATED);
        }
        if (annotated(type).anyMatch(ErroneousAnnotations::on)) {
            traits.add(Trait.ANNOTATED_IN_ERROR);
        }
        if (annotated(type).anyMatch(ErroneousAnnotations::endCompilationOn)) {
            traits.add(Trait.LAST_CHANCE);
        }
        return traits;
    }

    private static Stream<Element> annotated(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream());
    }

    private List<ProjectedComponent> components(TypeElement type) {
        if (Form.of(type) != Form.RECORD) {
            return List.of();
        }
        Viewpoint view = Viewpoint.of(type, types, elements);
        JavaTypes javaTypes = new JavaTypes(view);
        return Parts.of((DeclaredType) type.asType(), view).properties().stream()
                .filter(property -> property.place().getKind().isField())
                .map(property -> component(withComponent(property, type), type, javaTypes))
                .toList();
    }

    /** Eclipse's compiler (as of its version 3.46) does not show all annotations at the fields of records. */
    private static Property withComponent(Property property, TypeElement type) {
        List<Element> places = new ArrayList<>(property.places());
        type.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().contentEquals(property.name()))
                .forEach(places::add);
        return new Property(
                property.name(), property.type(), property.use(), property.source(), property.hiding(), places);
    }

    private static ProjectedComponent component(Property property, TypeElement type, JavaTypes types) {
        return new ProjectedComponent(
                property.name(),
                types.of(property.type()),
                NullnessReader.of(property, type),
                Location.of(property.place()),
                property.read(AggregatedView::of),
                marks(property, OurAnnotations.OF_PROJECTIONS),
                marks(property, OurAnnotations.OF_COMPONENTS));
    }

    private static List<Marked> marks(Property property, List<Class<? extends Annotation>> annotations) {
        return annotations.stream()
                .flatMap(annotation -> property.read(place -> AnnotationReader.locate(place, annotation)).stream()
                        .map(location -> new Marked(annotation.getSimpleName(), property.name(), location)))
                .toList();
    }
}
