package io.dendro.processor.check;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityType.Form;
import java.util.List;

/** All rules, in the order in which their messages are shown. */
public final class Rules {
    private static final List<Rule> OF_ANY_TYPE =
            List.of(new EntityIsRecord(), new EntityIsReachable(), new PathIsWellFormed());

    private static final List<Rule> OF_RECORDS = List.of(
            new EntityIsNotGeneric(),
            new TypesAreKnown(),
            new NothingIsIgnored(),
            new PlaceholdersAreBound(),
            new PathNodesNamePlaceholders(),
            new PlaceholdersAreBoundOnce(),
            new NodesAreNotMeasurements(),
            new NodesAreNotTimestamps(),
            new NodesHaveNodeTypes(),
            new NodeConstantsAreNames(),
            new OneTimestamp(),
            new TimestampIsNotMeasurement(),
            new TimestampHasTimeType(),
            new TimestampUnitFits(),
            new MeasurementsExist(),
            new MeasurementsHaveTypes(),
            new DataTypesFit(),
            new EncodingsFit(),
            new MeasurementNamesAreLegal(),
            new MeasurementNamesAreRaw(),
            new MeasurementIsNotTheDevice(),
            new MeasurementNamesDiffer(),
            new MeasurementNamesDifferInLetters(),
            new EnumsAreReachable(),
            new ConstantsDiffer());

    private Rules() {}

    public static void check(EntityDeclaration entity, Diagnostics diagnostics) {
        OF_ANY_TYPE.forEach(rule -> rule.check(entity, diagnostics));
        if (entity.type().form() == Form.RECORD) {
            OF_RECORDS.forEach(rule -> rule.check(entity, diagnostics));
        }
    }
}
