package io.dendro.processor;

import io.dendro.processor.check.across.AcrossProblem;
import io.dendro.processor.check.name.NameProblem;
import io.dendro.processor.check.node.NodeProblem;
import io.dendro.processor.check.path.TemplateProblem;
import io.dendro.processor.check.projection.ProjectionProblem;
import io.dendro.processor.check.storage.StorageProblem;
import io.dendro.processor.check.time.TimeProblem;
import io.dendro.processor.check.type.TypeProblem;
import io.dendro.processor.check.value.ValueProblem;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.option.OptionProblem;
import io.dendro.processor.text.TextProblem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every message there is, of all topics. */
final class Problems {
    private Problems() {}

    /** All messages by their codes. */
    static List<Problem> all() {
        return Stream.<Problem[]>of(
                        TypeProblem.values(),
                        TemplateProblem.values(),
                        NodeProblem.values(),
                        TimeProblem.values(),
                        ValueProblem.values(),
                        NameProblem.values(),
                        StorageProblem.values(),
                        AcrossProblem.values(),
                        ProcessorProblem.values(),
                        OptionProblem.values(),
                        TextProblem.values(),
                        ProjectionProblem.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparing(Problem::code))
                .toList();
    }
}
