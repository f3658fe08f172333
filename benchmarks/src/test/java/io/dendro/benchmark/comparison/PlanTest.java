package io.dendro.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void contendersOfARatioTakeTurnsWithEachOther() {
        Plan plan = new Plan();

        assertThat(plan.ratios()).allSatisfy(ratio -> assertThat(plan.groups())
                .anySatisfy(group -> assertThat(group.contenders()).contains(ratio.first(), ratio.second())));
    }

    @Test
    void ratiosHaveNamesOfTheirOwn() {
        assertThat(new Plan().ratios()).extracting(Ratio::name).doesNotHaveDuplicates();
    }

    @Test
    void theComparisonsThatMatterMostAreThere() {
        assertThat(new Plan().ratios())
                .extracting(Ratio::name)
                .contains(
                        "encode-cpu",
                        "decode-cpu",
                        "insert-throughput",
                        "insert-of-raw",
                        "query-throughput",
                        "query-of-raw",
                        "insert-cpu",
                        "mixed-devices",
                        "latency-of-raw",
                        "threads4-of-raw",
                        "threads16-of-raw",
                        "cold-start");
        assertThat(new Plan().amounts()).extracting(Amount::name).contains("reconnect-ms");
    }

    @Test
    void wordsLeaveTheGroupsThatHaveThemAndTheirRatios() {
        Plan plan = new Plan().only(List.of("query"));

        assertThat(plan.groups()).extracting(Group::title).isNotEmpty().allMatch(title -> title.contains("query"));
        assertThat(plan.ratios())
                .extracting(Ratio::name)
                .isNotEmpty()
                .allMatch(name -> name.startsWith("query") || name.startsWith("last"));
    }
}
