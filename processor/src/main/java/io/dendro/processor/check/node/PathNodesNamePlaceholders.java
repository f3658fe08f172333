package io.dendro.processor.check.node;

import io.dendro.model.NearestName;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import java.util.List;

/** {@code @PathNode} names a placeholder that the path has. */
final class PathNodesNamePlaceholders implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        List<String> placeholders = entity.timeseries().path().placeholders();
        for (ComponentDeclaration component : entity.components()) {
            component
                    .pathNode()
                    .filter(node -> !placeholders.contains(component.placeholder()))
                    .ifPresent(node -> diagnostics.report(
                            NodeProblem.UNKNOWN_PLACEHOLDER,
                            node.placeholder().location(),
                            inBraces(component.placeholder()),
                            component.name(),
                            cure(component.placeholder(), placeholders)));
        }
    }

    private static String inBraces(String placeholder) {
        return isInBraces(placeholder) ? placeholder : "{" + placeholder + "}";
    }

    private static boolean isInBraces(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    private static String cure(String wanted, List<String> placeholders) {
        if (isInBraces(wanted)) {
            return "name it without braces, as in @PathNode(\"" + wanted.substring(1, wanted.length() - 1) + "\")";
        }
        return NearestName.of(wanted, placeholders)
                .map(near -> "did you mean {" + near + "}?")
                .orElseGet(() -> placeholders.isEmpty()
                        ? "it has none; add {" + wanted + "} to the path, or remove @PathNode"
                        : "it has {" + String.join("}, {", placeholders) + "}");
    }
}
