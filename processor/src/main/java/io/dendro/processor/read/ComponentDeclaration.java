package io.dendro.processor.read;

import io.dendro.annotation.Naming;
import io.dendro.model.DataType;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.element.Surroundings;
import io.dendro.processor.type.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * One component of an entity, with all that the user wrote about it.
 *
 * @param place where it stands among the components
 */
public record ComponentDeclaration(
        Place place,
        JavaType type,
        Location location,
        Optional<TimestampView> timestamp,
        Optional<PathNodeView> pathNode,
        Optional<MeasurementView> measurement,
        ValueView value)
        implements PartDeclaration.Content {

    /** The name of the component; with the names of what it is embedded in: {@code position.x}. */
    @Override
    public String name() {
        return place.name();
    }

    /** The placeholder that this component fills if it is a path node: the one of its own name unless told otherwise. */
    public String placeholder() {
        return pathNode.map(view -> view.placeholder().value()).orElse(name());
    }

    /** The type of what is stored: the component's own, unless it is converted. */
    public JavaType stored() {
        return value.stored(type);
    }

    /** The type in the database: the user's choice where it fits, else the default; empty when what is stored has none. */
    public Optional<DataType> dataType() {
        List<DataType> fitting = stored().dataTypes();
        return measurement
                .flatMap(view -> view.types().value().stream().findFirst())
                .filter(fitting::contains)
                .or(() -> fitting.stream().findFirst());
    }

    /** Whether it mentions what does not exist, or not yet. */
    boolean isUnresolved() {
        return type.content() instanceof JavaType.Unresolved || value.isUnresolved();
    }

    /** Whether it is a field of a class, which objects can have without it being a component. */
    public boolean isField() {
        Element element = location.element();
        return element.getKind() == ElementKind.FIELD
                && Surroundings.owner(element).getKind() == ElementKind.CLASS;
    }

    /** Whether a type declares it, and not one that it extends. */
    public boolean isDeclaredBy(Element type) {
        return Surroundings.owner(location.element()).equals(type);
    }

    /** Whether another program writes the value. */
    public boolean isReadOnly() {
        return measurement.map(MeasurementView::readOnly).map(Attribute::value).orElse(false);
    }

    /** Whether the user calls this component a path node in so many words. */
    public boolean isExplicitPathNode() {
        return pathNode.isPresent();
    }

    /** The raw name of the measurement: the user's own words first, then the naming; after what is prefixed to it. */
    String measurementName(Naming naming) {
        return place.prefix(naming)
                + measurement
                        .map(MeasurementView::name)
                        .filter(Attribute::isWritten)
                        .map(Attribute::value)
                        .orElseGet(() -> naming.apply(place.property()));
    }
}
