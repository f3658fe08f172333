package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class TypeRules {
    private TypeRules() {}

    /** What must hold before anything else of the type is looked at. */
    public static List<Rule> ofDeclarations() {
        return List.of(new EntityIsClass(), new EntityIsReachable(), new SupertypesAreKnown());
    }

    public static List<Rule> all() {
        return List.of(
                new EntityIsNotGeneric(),
                new TypesAreKnown(),
                new FieldsAreNotHidden(),
                new PlacesAgree(),
                new ObjectsCanBeRead(),
                new ObjectsCanBeMade(),
                new CallsThrowNothing(),
                new EmbeddedTypesFit(),
                new ComputedPartsAreMeasurements(),
                new EnumsHaveConstants(),
                new MeasurementsExist(),
                new TypesAreReachable(),
                new ConstantsDiffer());
    }
}
