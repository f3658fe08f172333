package io.dendro.processor.check.across;

import io.dendro.model.DataType;
import io.dendro.processor.descriptor.SeriesFacts;
import io.dendro.processor.descriptor.SeriesFacts.Use;

/** A measurement that two entities have. */
record SharedSeries(SeriesFacts here, SeriesFacts there) {

    /** Whether each of them may be the one that creates the series. */
    boolean isWrittenByBoth() {
        return here.use() == Use.WRITTEN && there.use() == Use.WRITTEN;
    }

    boolean hasOneType() {
        return here.type() == there.type();
    }

    /** Whether a series of the one type takes the values of the other, and gives them back. Only texts do both. */
    boolean areBothTexts() {
        return isText(here.type()) && isText(there.type());
    }

    private static boolean isText(DataType type) {
        return type == DataType.TEXT || type == DataType.STRING;
    }
}
