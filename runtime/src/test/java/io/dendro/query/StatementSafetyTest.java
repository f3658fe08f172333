package io.dendro.query;

import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.NOTE;
import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.sql.Scanner;
import io.dendro.model.NodeName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementSafetyTest {

    @Property
    void valuesOfAUserNeverBecomeSyntax(@ForAll("texts") String node, @ForAll("texts") String text) {
        String sql = select().at(PLANT.eq("x" + node + "."), LINE.eq(-1))
                .where(NOTE.eq(text).or(NOTE.ne(text)))
                .sql();

        assertThat(Scanner.tokens(sql))
                .isEqualTo(List.of(
                        "SELECT temperature, rpm FROM root.factory.",
                        "`x" + node + ".",
                        ".",
                        "`-1",
                        " WHERE ",
                        "`select",
                        " IN (",
                        "'" + text,
                        ") OR ",
                        "`select",
                        " NOT IN (",
                        "'" + text,
                        ") ALIGN BY DEVICE"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("'", "''", "\"", "`", "``", "\\", ".", ",", " ", "*", ";", "--", "é", "中", "😀", "a", "1")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts))
                .filter(text -> NodeName.problem("x" + text).isEmpty());
    }
}
