package io.dendro.processor;

import io.dendro.processor.check.Rule;
import io.dendro.processor.check.name.NameRules;
import io.dendro.processor.check.node.NodeRules;
import io.dendro.processor.check.path.PathRules;
import io.dendro.processor.check.storage.StorageRules;
import io.dendro.processor.check.time.TimeRules;
import io.dendro.processor.check.type.TypeRules;
import io.dendro.processor.check.value.ValueRules;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** All rules of one entity, in the order in which their messages are shown. */
final class EntityRules {
    private static final List<Rule> OF_ANY_TYPE = Stream.of(TypeRules.ofDeclarations(), PathRules.all())
            .flatMap(List::stream)
            .toList();

    private static final List<Rule> OF_COMPONENTS = Stream.of(
                    TypeRules.all(),
                    NodeRules.all(),
                    TimeRules.all(),
                    ValueRules.all(),
                    StorageRules.all(),
                    NameRules.all())
            .flatMap(List::stream)
            .toList();

    private EntityRules() {}

    static void check(EntityDeclaration entity, Diagnostics diagnostics) {
        OF_ANY_TYPE.forEach(rule -> rule.check(entity, diagnostics));
        if (entity.type().form().hasComponents()) {
            OF_COMPONENTS.forEach(rule -> rule.check(entity, diagnostics));
        }
    }
}
