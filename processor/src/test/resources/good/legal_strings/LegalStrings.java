package demo;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.SeriesPath;
import io.dendro.annotation.Sql;
import java.time.Instant;
import java.util.function.Supplier;

/** What is legal, and what cannot be known. */
abstract class LegalStrings {
    static final String PLANT = "root.plant";

    @DevicePath static final String DEVICE = PLANT + ".`m-7`";

    @SeriesPath static final String SERIES = DEVICE + ".level";

    @Sql static final String QUERY =
            """
            SELECT avg(level) AS mean, "it's; not a second [statement"
            FROM root.plant.**, root.plant.m*.*_max
            WHERE level * -1.5 > root.plant.m7.level*2 AND state = 'it''s -- `here`'
            GROUP BY ([2024-01-01T00:00:00, now()), 1d)
            HAVING count(level) > 1
            ORDER BY time DESC
            LIMIT 10;
            """;

    @Sql(Sql.Kind.UPDATE)
    static final String UPDATE = "insert into root.plant.`time to go`(time, `a-b`) values (1, X'00ff')";

    private static final String NOT_CHECKED = "SELEC FROM ROOT";

    @Sql String unknown = Instant.now().toString();

    @Sql String none = null;

    record Device(@DevicePath String path) {}

    enum Place {
        HERE("root.plant.here");

        Place(@DevicePath String path) {}
    }

    @interface Reads {
        @Sql(Sql.Kind.QUERY)
        String value();
    }

    abstract void query(@Sql(Sql.Kind.QUERY) String sql, String comment);

    abstract void create(@SeriesPath String... series);

    @Reads("SHOW DATABASES")
    void run(String plant, boolean last) {
        query("SELECT level FROM root." + plant, "ROOT.-");
        query(last ? "select last level from root.a.b" : NOT_CHECKED.strip(), NOT_CHECKED);
        query("select level into root.copy.${2}(::) from root.plant.*", "");
        create();
        create(SERIES, PLANT + ".a.b" + '_' + 1 + ".c", plant);
        create(new String[] {"no path, and not looked at"});
        new Device(DEVICE);
        String mutable = "SELEC";
        query(mutable, "");
    }

    @Sql
    String statement() {
        Supplier<String> other = () -> {
            return "not the statement";
        };
        return other.get();
    }
}
