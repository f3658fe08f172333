package io.dendro.processor.model;

import com.palantir.javapoet.ClassName;
import io.dendro.annotation.AggregateFunction;
import io.dendro.processor.model.ItemModel.Absence;
import io.dendro.processor.model.ItemModel.Column;
import io.dendro.processor.model.ProjectionModel.Constructors;
import io.dendro.processor.model.ProjectionModel.Rows;
import io.dendro.processor.name.GeneratedNames;
import io.dendro.processor.projection.Selected;
import io.dendro.processor.projection.Selection;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.ProjectedComponent;
import io.dendro.processor.read.ProjectionDeclaration;
import io.dendro.processor.read.ProjectionView.Source;
import io.dendro.processor.type.Nullness;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Builds the models of projections. */
public final class ProjectionModels {
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private ProjectionModels() {}

    /** The model of a projection in which no check has found an error, and whose entity has none. */
    public static ProjectionModel of(ProjectionDeclaration projection, EntityDeclaration entity) {
        Selection selection = new Selection(entity);
        return model(
                projection,
                entity.type().name(),
                projection.components().stream()
                        .map(component ->
                                item(component, selection.of(component).orElseThrow()))
                        .toList());
    }

    /** What can be said of a projection that has errors, given what it names as its entity. */
    public static ProjectionModel skeleton(ProjectionDeclaration projection, Source source) {
        ClassName entity = source.name() instanceof ClassName name ? name : ClassName.OBJECT;
        return model(projection, entity, List.of());
    }

    private static ProjectionModel model(ProjectionDeclaration projection, ClassName entity, List<ItemModel> items) {
        return new ProjectionModel(
                MapperTypes.of(
                        projection.type(),
                        GeneratedNames.projection(projection.type().name())),
                entity,
                GeneratedNames.mapper(entity),
                projection.isAggregated() ? Rows.GROUPED : Rows.SINGLE,
                projection.constructors() == 1 ? Constructors.ONE : Constructors.SEVERAL,
                items);
    }

    private static ItemModel item(ProjectedComponent component, Selected selected) {
        return new ItemModel(column(selected), selected.type().argument(), absence(component, selected));
    }

    private static Column column(Selected selected) {
        if (selected instanceof Selected.Computed computed) {
            return new Column.Aggregate(constant(computed.component()), method(computed.function()));
        }
        if (selected instanceof Selected.Time time) {
            return new Column.OfEntity(constant(time.component()));
        }
        if (selected instanceof Selected.Node node) {
            return new Column.OfEntity(constant(node.component()));
        }
        if (selected instanceof Selected.Value value) {
            return new Column.OfEntity(constant(value.component()));
        }
        return selected instanceof Selected.WindowStart start
                ? new Column.OfEntity(constant(start.time()))
                : new Column.WindowEnd();
    }

    /** Methods have the names of the functions: {@code minTime()} for {@code MIN_TIME}. */
    private static String method(AggregateFunction function) {
        String words = function.name().toLowerCase(Locale.ROOT);
        return NEXT_WORD.matcher(words).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    private static String constant(ComponentDeclaration component) {
        return GeneratedNames.constant(component.name());
    }

    private static Absence absence(ProjectedComponent component, Selected selected) {
        boolean isNeeded = component.type().isPrimitive() || component.nullness() == Nullness.NON_NULL;
        return selected.canBeMissing() && !isNeeded ? Absence.NULL : Absence.REFUSED;
    }
}
