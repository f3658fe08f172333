package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.TagView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each tag and attribute of a series has a name of its own. */
final class TagsHaveNames implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .forEach(component ->
                        component.measurement().ifPresent(measurement -> check(component, measurement, diagnostics)));
    }

    private static void check(ComponentDeclaration component, MeasurementView measurement, Diagnostics diagnostics) {
        Set<String> tags = check("tag", measurement.tags(), component, diagnostics);
        check("attribute", measurement.attributes(), component, diagnostics);
        measurement.attributes().stream()
                .filter(attribute -> tags.contains(attribute.name().value()))
                .forEach(attribute -> diagnostics.report(
                        StorageProblem.TAG_AND_ATTRIBUTE,
                        attribute.name().location(),
                        component.name(),
                        attribute.name().value()));
    }

    /** The names that are there. */
    private static Set<String> check(
            String kind, List<TagView> tags, ComponentDeclaration component, Diagnostics diagnostics) {
        Set<String> names = new HashSet<>();
        for (TagView tag : tags) {
            String name = tag.name().value();
            if (name.isEmpty()) {
                diagnostics.report(
                        StorageProblem.TAG_WITHOUT_NAME, tag.name().location(), kind, component.name(), kind);
            } else if (!names.add(name)) {
                diagnostics.report(StorageProblem.TAG_TWICE, tag.name().location(), component.name(), kind, name);
            }
        }
        return names;
    }
}
