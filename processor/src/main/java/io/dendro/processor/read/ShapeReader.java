package io.dendro.processor.read;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Ignore;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.EmbeddedDeclaration.Obstacle;
import io.dendro.processor.read.PartDeclaration.Content;
import io.dendro.processor.read.ShapeDeclaration.Ignored;
import io.dendro.processor.read.element.HiddenTypes;
import io.dendro.processor.read.element.OurAnnotations;
import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.read.shape.Culprits;
import io.dendro.processor.read.shape.Parts;
import io.dendro.processor.read.shape.Property;
import io.dendro.processor.read.shape.Property.Use;
import io.dendro.processor.read.shape.Viewpoint;
import io.dendro.processor.shape.ConstructionSearch;
import io.dendro.processor.shape.Search;
import io.dendro.processor.type.JavaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a type as a whole of parts, and each part that is embedded likewise. */
final class ShapeReader {
    private final Viewpoint view;
    private final JavaTypes types;
    private final HiddenTypes hidden;
    private final ValueReader values;
    private final Contradictions contradictions;

    ShapeReader(Viewpoint view) {
        this.view = view;
        this.types = new JavaTypes(view);
        this.hidden = new HiddenTypes(view.from());
        this.values = new ValueReader(view);
        this.contradictions = new Contradictions(view);
    }

    ShapeDeclaration read(DeclaredType entity) {
        return read(entity, Location.of(entity.asElement()), Depth.ofEntity(entity));
    }

    private ShapeDeclaration read(DeclaredType type, Location location, Depth depth) {
        Parts parts = Parts.of(type, view);
        List<Property> mapped = parts.properties().stream()
                .filter(property -> ignored(property).isEmpty())
                .toList();
        List<Ignored> ignored = parts.properties().stream()
                .flatMap(property -> ignored(property).stream())
                .toList();
        Search construction = ConstructionSearch.search(
                parts.materials(),
                mapped.stream()
                        .filter(property -> property.use() == Use.STORED)
                        .map(Property::name)
                        .toList(),
                ignored.stream().map(Ignored::property).toList());
        return new ShapeDeclaration(
                TypeNames.of(type),
                TypeText.of(type),
                location,
                mapped.stream()
                        .map(property -> part(property, location.element(), depth))
                        .toList(),
                ignored,
                mapped.stream()
                        .filter(property -> depth.around().isPresent())
                        .flatMap(property -> marks(property, OurAnnotations.OF_WHOLE_ENTITIES))
                        .toList(),
                mapped.stream().flatMap(contradictions::in).toList(),
                construction,
                Culprits.of((TypeElement) type.asElement(), construction, location.element(), view)
                        .map(Location::of)
                        .orElse(location),
                parts.calls().throwing(mapped, construction),
                parts.unknownSupertypes(),
                parts.isForLombok(),
                parts.isDeprecated());
    }

    private PartDeclaration part(Property property, Element user, Depth depth) {
        Place place = depth.place(property.name());
        JavaType type = types.of(property.type());
        Content content = property.read(EmbeddedView::of)
                .filter(embedded -> !(type instanceof JavaType.Unresolved))
                .<Content>map(embedded -> embedded(property, user, embedded, depth))
                .orElseGet(() -> component(property, user, place, type));
        return new PartDeclaration(
                property.name(),
                property.use(),
                property.source(),
                Location.of(property.place()),
                property.hiding().map(Location::of),
                content);
    }

    private EmbeddedDeclaration embedded(Property property, Element user, EmbeddedView embedded, Depth depth) {
        JavaType type = types.of(property.type());
        Place place = depth.place(property.name());
        Optional<Obstacle> obstacle = obstacle(property.type(), type, depth);
        Optional<ShapeDeclaration> shape = Optional.of(property.type())
                .filter(embeddable -> obstacle.isEmpty())
                .map(DeclaredType.class::cast)
                .map(declared -> read(declared, embedded.location(), depth.into(declared, place, embedded)));
        boolean isEmpty = shape.filter(inside -> inside.parts().isEmpty()).isPresent();
        return new EmbeddedDeclaration(
                place.name(),
                type,
                embedded,
                NullnessReader.of(property, user),
                marks(property, beside()).toList(),
                shape.filter(inside -> !isEmpty),
                isEmpty ? Optional.of(Obstacle.EMPTY) : obstacle);
    }

    private static List<Class<? extends Annotation>> beside() {
        return OurAnnotations.OF_COMPONENTS.stream()
                .filter(type -> type != Embedded.class)
                .toList();
    }

    private static Stream<Marked> marks(Property property, List<Class<? extends Annotation>> types) {
        return types.stream().flatMap(type -> property.read(place -> AnnotationReader.locate(place, type)).stream()
                .map(location -> new Marked(type.getSimpleName(), property.name(), location)));
    }

    private Optional<Obstacle> obstacle(TypeMirror type, JavaType known, Depth depth) {
        if (!(known instanceof JavaType.Unsupported) || !hasParts(type)) {
            return Optional.of(Obstacle.NO_PARTS);
        }
        DeclaredType declared = (DeclaredType) type;
        if (depth.isInside(declared)) {
            return Optional.of(Obstacle.RECURSIVE);
        }
        return Optional.of(Obstacle.UNREACHABLE)
                .filter(unreachable -> hidden.in(declared).isPresent());
    }

    private static boolean hasParts(TypeMirror type) {
        return type instanceof DeclaredType declared
                && !isOfJava(declared)
                && (declared.asElement().getKind() == ElementKind.RECORD
                        || declared.asElement().getKind() == ElementKind.CLASS);
    }

    /** The fields of Java's own classes are nobody's business. */
    private static boolean isOfJava(DeclaredType type) {
        return Depth.nameOf(type).startsWith("java.");
    }

    private static Optional<Ignored> ignored(Property property) {
        return property.read(place -> AnnotationReader.locate(place, Ignore.class))
                .map(location -> new Ignored(property.name(), location));
    }

    /** Time and path belong to the entity as a whole, so inside something embedded their marks have no effect. */
    private ComponentDeclaration component(Property property, Element user, Place place, JavaType type) {
        return new ComponentDeclaration(
                place,
                type,
                Location.of(property.place()),
                property.read(TimestampView::of).filter(view -> !place.isEmbedded()),
                property.read(PathNodeView::of)
                        .filter(view -> !place.isEmbedded())
                        .map(view -> view.named(property.name())),
                property.read(MeasurementView::of),
                values.read(property, user));
    }

    /**
     * How deep in embedded types the reading is.
     *
     * @param types those that are being read, which no part of theirs can be
     */
    private record Depth(Set<String> types, Optional<Place.Around> around) {

        static Depth ofEntity(DeclaredType entity) {
            return new Depth(Set.of(nameOf(entity)), Optional.empty());
        }

        Depth into(DeclaredType type, Place place, EmbeddedView view) {
            Set<String> deeper = new TreeSet<>(types);
            deeper.add(nameOf(type));
            return new Depth(deeper, Optional.of(new Place.Around(place, view)));
        }

        boolean isInside(DeclaredType type) {
            return types.contains(nameOf(type));
        }

        Place place(String property) {
            return new Place(property, around);
        }

        private static String nameOf(DeclaredType type) {
            return ((TypeElement) type.asElement()).getQualifiedName().toString();
        }
    }
}
