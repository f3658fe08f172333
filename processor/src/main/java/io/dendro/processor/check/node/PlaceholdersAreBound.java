package io.dendro.processor.check.node;

import io.dendro.annotation.PathNode;
import io.dendro.model.NearestName;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Excerpt;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import java.util.List;

/** Each placeholder of the path has a component that fills it. */
final class PlaceholdersAreBound implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        if (entity.isMisplaced(PathNode.class)) {
            return; // what should fill it is reported for its place
        }
        Attribute<String> template = entity.timeseries().path().text();
        for (String placeholder : entity.timeseries().path().placeholders()) {
            if (entity.components().stream().noneMatch(component -> fills(component, placeholder, entity))) {
                Excerpt excerpt = new Excerpt(template.value(), template.value().indexOf("{" + placeholder + "}"));
                diagnostics.report(
                        NodeProblem.UNBOUND_PLACEHOLDER,
                        template.location(),
                        excerpt,
                        placeholder,
                        cure(placeholder, entity));
            }
        }
    }

    /** A component that names another placeholder by a slip is reported for that slip only. */
    private static boolean fills(ComponentDeclaration component, String placeholder, EntityDeclaration entity) {
        List<String> placeholders = entity.timeseries().path().placeholders();
        if (component.placeholder().equals("{" + placeholder + "}")) {
            return true;
        }
        if (!component.isExplicitPathNode() || placeholders.contains(component.placeholder())) {
            return component.placeholder().equals(placeholder);
        }
        return NearestName.of(component.placeholder(), placeholders)
                .filter(placeholder::equals)
                .isPresent();
    }

    private static String cure(String placeholder, EntityDeclaration entity) {
        return entity.components().stream()
                .filter(component -> component.place().isEmbedded())
                .filter(component -> component.place().property().equals(placeholder))
                .findFirst()
                .map(inside -> "only components of " + entity.type().text() + " itself fill one, so move '"
                        + inside.name() + "' there")
                .orElseGet(() -> cureOfAbsent(placeholder, entity));
    }

    private static String cureOfAbsent(String placeholder, EntityDeclaration entity) {
        List<String> unbound = entity.components(Role.MEASUREMENT)
                .filter(component -> component.type().canBeNode())
                .filter(component -> !component.place().isEmbedded())
                .map(ComponentDeclaration::name)
                .toList();
        return NearestName.of(placeholder, unbound)
                .map(near -> "did you mean {" + near + "}?")
                .orElse("add a component such as String " + placeholder + ", or bind one with @PathNode(\""
                        + placeholder + "\")");
    }
}
