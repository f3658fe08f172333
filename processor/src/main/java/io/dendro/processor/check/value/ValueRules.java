package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class ValueRules {
    private ValueRules() {}

    public static List<Rule> all() {
        return List.of(
                new MeasurementsHaveTypes(),
                new DataTypesFit(),
                new ValuesAreMeasurements(),
                new ConvertersFit(),
                new ConvertersCanBeMade(),
                new EnumStorageFits(),
                new EnumCodesExist(),
                new MissingValuesHaveText(),
                new MissingValuesAreReadable());
    }
}
