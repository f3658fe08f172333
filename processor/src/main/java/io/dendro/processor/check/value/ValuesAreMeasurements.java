package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.ConvertView;
import io.dendro.processor.read.DeadBandView;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EnumeratedView;
import io.dendro.processor.read.IfMissingView;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.ValueView;
import java.util.Optional;

/** What says how values are stored, or what stands for a missing one, is on measurements. */
final class ValuesAreMeasurements implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.PATH_NODE)
                .forEach(node -> new Place(node, "a node of the path and " + asNode(node), diagnostics).check());
        entity.components(Role.TIMESTAMP)
                .forEach(time -> new Place(time, "the timestamp of every value", diagnostics).check());
    }

    private static String asNode(ComponentDeclaration node) {
        return node.value().enumerated().isPresent() ? "has the name of its constant there" : "stands there as it is";
    }

    /** A component where such annotations mean nothing. */
    private record Place(ComponentDeclaration component, String reason, Diagnostics diagnostics) {

        void check() {
            ValueView value = component.value();
            report("Convert", value.convert().map(ConvertView::location));
            report(
                    "Enumerated",
                    value.enumerated().filter(view -> !view.isByName()).map(EnumeratedView::location));
            report("IfMissing", value.ifMissing().map(IfMissingView::location));
            report("DeadBand", value.deadBand().map(DeadBandView::location));
        }

        private void report(String annotation, Optional<Location> location) {
            location.ifPresent(
                    at -> diagnostics.report(ValueProblem.NOT_A_VALUE, at, annotation, component.name(), reason));
        }
    }
}
