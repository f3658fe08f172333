package io.dendro.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeToLiveTest {

    /** One device, whose rows are kept for ever, on a server that has no rule left. */
    private static Session full() {
        Iterator<Boolean> rows = List.of(true, false).iterator();
        ResultSet shown = (ResultSet) Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "next" -> rows.next();
                    case "column" -> "Device".equals(arguments[0]) ? 0 : 1;
                    case "getText" -> arguments[0].equals(0) ? "root.factory.select.m1" : "INF";
                    default -> null;
                });
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("query")) {
                        return shown;
                    }
                    assertThat(arguments).containsExactly("SET TTL TO root.factory.`select`.m1 60000");
                    throw new SchemaException(
                            "the number of rules has reached the limit", Context.NONE.withStatusCode(612), null);
                });
    }

    @Test
    void aServerWithoutRulesLeftIsToldWithTheCure() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> new TimeToLive(full(), 60_000).applyTo("root.factory.*.*"))
                .withMessageContaining("ttl_rule_capacity")
                .withMessageContaining("set one rule for all of them by hand")
                .withMessageContaining("(device root.factory.`select`.m1)")
                .satisfies(failure -> assertThat(failure.statusCode()).hasValue(612));
    }
}
