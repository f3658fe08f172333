package io.dendro.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that is the server's holds on a server. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesTest {
    private static final List<String> DATABASES =
            List.of("root.it_rules", "root.it_rules_root", "root.it_rules_half", "root.it_" + "x".repeat(60));

    private final Session session;
    private final UncheckedClient client;

    RulesTest(Session session) throws Exception {
        this.session = session;
        client = new UncheckedClient(session);
    }

    static List<Fact> serversRules() {
        return Stream.of(
                        PathFacts.all(),
                        NameFacts.all(),
                        ValueFacts.all(),
                        StorageFacts.all(),
                        SettingFacts.all(),
                        AggregateFacts.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Fact> narrowerRules() {
        return OursAlone.narrower();
    }

    @BeforeAll
    void startEmpty() {
        DATABASES.forEach(database -> Databases.drop(session, database));
        session.execute("CREATE DATABASE root.it_rules");
    }

    @AfterAll
    void finish() throws Exception {
        client.close();
        DATABASES.forEach(database -> Databases.drop(session, database));
        RulesReport.write(serversRules(), narrowerRules());
    }

    @ParameterizedTest
    @MethodSource("serversRules")
    void serverRefusesOrLosesWhatTheCompilerRefuses(Fact fact) {
        assertThat(fact.answer()).as("a proof that proves nothing").isNotEqualTo(UncheckedClient.ACCEPTED);
        assertThat(fact.probe().apply(client)).isEqualTo(fact.answer());
    }

    @ParameterizedTest
    @MethodSource("narrowerRules")
    void serverTakesWhatOnlyDendroRefuses(Fact fact) {
        assertThat(fact.probe().apply(client)).isEqualTo(fact.answer());
    }

    @Test
    void everyMessageOfTheProcessorIsProvenOrOursAlone() throws Exception {
        Set<String> proven = serversRules().stream().map(Fact::code).collect(Collectors.toSet());
        List<Problem> messages = Codes.all();
        assertThat(messages).extracting(Problem::code).contains("D0101", "D0219", "D0703", "D0901");

        assertThat(messages.stream()
                        .map(Problem::code)
                        .filter(code -> !proven.contains(code))
                        .filter(code -> OursAlone.reason(code).isEmpty()))
                .as("codes of which nothing is said here")
                .isEmpty();
        assertThat(messages).extracting(Problem::code).containsAll(proven);
    }
}
