package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Observation;
import io.dendro.mapping.TimeseriesMapper;
import java.util.List;

/** Random questions of every kind. */
record Questions(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {

    /** About single rows. */
    Asked ofRows() {
        return switch (choices.below(6)) {
            case 0 -> new EntityQuestions(mapper, data, choices).next();
            case 1 -> new LastQuestions(mapper, data, choices).next();
            default -> new RowQuestions(mapper, data, choices).next();
        };
    }

    /** About groups of devices and windows. */
    Asked ofGroups() {
        return new GroupQuestions(mapper, data, choices).next();
    }
}
