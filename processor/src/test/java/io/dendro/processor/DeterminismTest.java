package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The same sources give the same bytes, however a build tool orders them. */
class DeterminismTest {

    @RepeatedTest(3)
    void the_order_of_inputs_does_not_matter(RepetitionInfo repetition) {
        List<JavaFileObject> sources = new ArrayList<>();
        Cases.good().forEach(name -> sources.addAll(Cases.goodSources(name)));
        var first = Compilations.generated(Compilations.lenient(List.copyOf(sources)));

        Collections.shuffle(sources, new Random(repetition.getCurrentRepetition()));
        var second = Compilations.generated(Compilations.lenient(sources));

        assertThat(first).hasSizeGreaterThan(3);
        assertThat(second).isEqualTo(first);
    }
}
