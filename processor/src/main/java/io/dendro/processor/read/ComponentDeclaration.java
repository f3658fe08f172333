package io.dendro.processor.read;

import io.dendro.model.DataType;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.type.JavaType;
import java.util.Optional;

/** One component of a record, with all that the user wrote about it. */
public record ComponentDeclaration(
        String name,
        JavaType type,
        Location location,
        Optional<TimestampView> timestamp,
        Optional<PathNodeView> pathNode,
        Optional<MeasurementView> measurement,
        Optional<Location> ignore) {

    /** The placeholder that this component fills if it is a path node: the one of its own name unless told otherwise. */
    public String placeholder() {
        return pathNode.map(view -> view.placeholder().value()).orElse(name);
    }

    /** The type in the database: the user's choice where it fits, else the default; empty when the Java type has none. */
    public Optional<DataType> dataType() {
        return measurement
                .flatMap(view -> view.types().value().stream().findFirst())
                .filter(type.dataTypes()::contains)
                .or(() -> type.dataTypes().stream().findFirst());
    }

    /** Whether the user calls this component a path node in so many words. */
    public boolean isExplicitPathNode() {
        return pathNode.isPresent();
    }
}
