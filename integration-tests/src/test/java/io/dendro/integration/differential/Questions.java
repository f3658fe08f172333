package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Observation;
import io.dendro.mapping.TimeseriesMapper;
import java.util.List;

/** Random questions of every kind. */
record Questions(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {

    Asked any() {
        return switch (choices.below(10)) {
            case 0 -> new EntityQuestions(mapper, data, choices).next();
            case 1 -> new LastQuestions(mapper, data, choices).next();
            case 2, 3, 4, 5 -> new RowQuestions(mapper, data, choices).next();
            default -> new GroupQuestions(mapper, data, choices).next();
        };
    }
}
