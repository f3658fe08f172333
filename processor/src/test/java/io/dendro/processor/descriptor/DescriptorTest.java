package io.dendro.processor.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.processor.descriptor.EntityFacts.Alignment;
import io.dendro.processor.descriptor.NodePattern.AnyInteger;
import io.dendro.processor.descriptor.NodePattern.Anything;
import io.dendro.processor.descriptor.NodePattern.Exactly;
import io.dendro.processor.descriptor.NodePattern.OneOf;
import io.dendro.processor.descriptor.SeriesFacts.Use;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DescriptorTest {
    private static final EntityFacts ENTITY = new EntityFacts(
            "demo.Plant.Reading",
            new PathPattern(List.of(
                    new Exactly("root"),
                    new Exactly("plant"),
                    new Exactly("hall 1"),
                    new Anything("line"),
                    new AnyInteger("slot"),
                    new OneOf("side", Set.of("RIGHT", "LEFT")))),
            Alignment.NON_ALIGNED,
            2,
            "30d",
            List.of(
                    new SeriesFacts("load", DataType.DOUBLE, Encoding.GORILLA, Compressor.LZ4, Use.WRITTEN),
                    new SeriesFacts("Größe  in m", DataType.TEXT, Encoding.PLAIN, Compressor.ZSTD, Use.READ_ONLY)));

    private static final String TEXT =
            """
            dendro-entity 1
            name demo.Plant.Reading
            path root.plant.`hall 1`.{line}.{slot}.{side}
            integer slot
            one-of side LEFT RIGHT
            alignment NON_ALIGNED
            database-depth 2
            time-to-live 30d
            written DOUBLE GORILLA LZ4 load
            read-only TEXT PLAIN ZSTD Größe  in m
            """;

    @Test
    void facts_are_written_one_a_line() {
        assertThat(DescriptorWriter.write(ENTITY)).isEqualTo(TEXT);
    }

    @Test
    void what_is_written_reads_back() {
        assertThat(DescriptorReader.read(TEXT)).contains(ENTITY);
    }

    @Test
    void lines_of_a_later_release_are_left_out() {
        String later = TEXT + "colour green\nwritten QUATERNION PLAIN LZ4 spin\nwritten DOUBLE\n\n";

        assertThat(DescriptorReader.read(later)).contains(ENTITY);
    }

    @Test
    void what_is_not_said_is_the_default() {
        assertThat(DescriptorReader.read("dendro-entity 1\nname demo.A\npath root.a\n"))
                .hasValueSatisfying(entity -> {
                    assertThat(entity.alignment()).isEqualTo(Alignment.ALIGNED);
                    assertThat(entity.databaseDepth()).isEqualTo(1);
                    assertThat(entity.timeToLive()).isEmpty();
                    assertThat(entity.series()).isEmpty();
                });
    }

    @Test
    void a_text_that_is_none_of_ours_is_left_alone() {
        assertThat(DescriptorReader.read("")).isEmpty();
        assertThat(DescriptorReader.read("dendro-entity 2\nname demo.A\npath root.a\n"))
                .isEmpty();
        assertThat(DescriptorReader.read("dendro-entity 1\npath root.a\n")).isEmpty();
        assertThat(DescriptorReader.read("dendro-entity 1\nname demo.A\n")).isEmpty();
        assertThat(DescriptorReader.read("dendro-entity 1\nname demo.A\npath root..a\n"))
                .isEmpty();
        assertThat(DescriptorReader.read("dendro-entity 1\nname demo.A\npath root.a\ndatabase-depth x\n"))
                .isEmpty();
        assertThat(DescriptorReader.read("dendro-entity 1\nname demo.A\npath root.a\nalignment DIAGONAL\n"))
                .isEmpty();
    }

    @Test
    void a_database_has_a_node_below_root_and_no_more_than_its_devices() {
        PathPattern two = new PathPattern(List.of(new Exactly("root"), new Exactly("a")));

        assertThat(entity(two, 0).databases()).isEqualTo(two);
        assertThat(entity(two, 5).databases()).isEqualTo(two);
        assertThat(ENTITY.databases()).hasToString("root.plant.`hall 1`");
    }

    @Test
    void each_class_has_a_file_of_its_own() {
        assertThat(DescriptorFile.of(ClassName.get("demo", "Plant", "Reading")))
                .isEqualTo("META-INF/dendro/demo.Plant$Reading.entity")
                .satisfies(path -> assertThat(DescriptorFile.is(path)).isTrue());
        assertThat(DescriptorFile.is("META-INF/dendro/")).isFalse();
        assertThat(DescriptorFile.is("other/demo.Plant.entity")).isFalse();
    }

    private static EntityFacts entity(PathPattern devices, int depth) {
        return new EntityFacts("demo.A", devices, Alignment.ALIGNED, depth, "", List.of());
    }
}
