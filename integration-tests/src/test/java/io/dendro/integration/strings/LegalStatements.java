package io.dendro.integration.strings;

import java.util.List;

/** Statements that a server takes, of every clause. */
final class LegalStatements {
    static final List<String> READING = List.of(
            "select i from root.it_strings.d1",
            "SELECT i, t, `a-b` FROM root.it_strings.d1;",
            "select * from root.it_strings.**",
            "select i from root.it_strings.*, root.it_strings.d*",
            "select i from root.it_strings.*1, root.*_strings.`d-2`",
            "select i from root . it_strings . d1",
            "select i\tfrom\r\n root.it_strings.`d1`",
            "select i from root.it_strings.`d-2`where i > 1",
            "select last i, t from root.it_strings.d1 where time > 0 order by timeseries desc limit 3",
            "select i as `my i`, t as 'my; t' from root.it_strings.d1",
            "select i + 1, i*2, -i, (i - f) / 2 % 3 from root.it_strings.d1",
            "select i*1.5, i-1, i/2 from root.it_strings.d1 where root.it_strings.d1.i*1.5 > 1",
            "select i from root.it_strings.d1 where root.it_strings.d1.i-1 >= 0 and root.it_strings.d1.f/2 < 9",
            "select i from root.it_strings.d1 where t = 'it''s' or t = \"a\"\"b\" or t = '\\' or t = '; ` ['",
            "select i from root.it_strings.d1 where t like 'a#%b' escape '#' and t regexp '^[a(]'",
            "select i from root.it_strings.d1 where i in (1, 2) and not (time > 5) && b || i between 1 and 2",
            "select i from root.it_strings.d1 where t is not null and i != 3 and i <> 4 and i == 1",
            "select i from root.it_strings.d1 where time >= 2024-01-02T03:04:05.123+08:00",
            "select i from root.it_strings.d1 where time < now() - 1d2h and time > 2024-01-01 00:00:00",
            "select count(i), sum(f) / count(f) from root.it_strings.d1 group by ([0, 10), 1ms)",
            "select count(i) from root.it_strings.d1 group by ((0, 10], 2ms, 1ms) having count(i) >= 0",
            "select count(i) from root.it_strings.** group by level = 1, 2",
            "select count(i) from root.it_strings.d1 group by session(10s)",
            "select count(i) from root.it_strings.d1 group by variation(i, 1.5, ignoreNull=false)",
            "select count(i) from root.it_strings.d1 group by condition(i > 0, keep>=1)",
            "select avg(f) as a, count(f) from root.it_strings.d1, root.it_strings.`d-2` where time >= 0"
                    + " group by ([0,6000),1s) having count(f) >= 0 order by device, time desc fill(previous)"
                    + " limit 5 offset 1 align by device",
            "select i from root.it_strings.d1 order by time desc limit 1 offset 0 slimit 1 soffset 0",
            "select i from root.it_strings.d1 order by f desc nulls first, time",
            "select i, f from root.it_strings.d1 fill(linear)",
            "select i from root.it_strings.d1 fill(0) order by time",
            "select case when i > 1 then 'big' else 'small' end from root.it_strings.d1",
            "select cast(i as TEXT), round(f, 1), substring(t from 1 for 2), replace(t, 'a', '''') from root.it_strings.d1",
            "select top_k(i, 'k'='2'), sin(f), string_contains(t, 's'='x') from root.it_strings.d1",
            "select `where` from root.it_strings.`d-2` where `where` > .25",
            "select i from root.it_strings.d1.where",
            "select i from root.it_strings.1s, root.it_strings.1d.0x1F.1_0, root.it_strings.null.中文",
            "select i from root.it_strings.`if`.`region`.`1`.`a.b*`",
            "select i into root.it_strings.copy(i) from root.it_strings.d1",
            "select i into aligned root.it_strings.${2}_copy(::) from root.it_strings.d1",
            "explain select i from root.it_strings.d1",
            "show databases",
            "show databases root.it_strings",
            "show devices root.it_strings.** where device contains 'd' limit 2",
            "show timeseries root.it_strings.d1.* where datatype=INT32",
            "show latest timeseries root.it_strings.**",
            "show child paths root.it_strings",
            "show child nodes root.it_strings.d1",
            "count timeseries root.it_strings.** group by level=2",
            "count nodes root.it_strings.** level=2",
            "count devices root.it_strings.**",
            "show all ttl",
            "show version",
            "show functions",
            "list user");

    static final List<String> WRITING = List.of(
            "insert into root.it_strings.d1(timestamp, i) values (now(), 3)",
            "insert into root.it_strings.d3(time, `time to go`) values (1, 'a')",
            "insert into root.it_strings.d3(time, bytes) values (1, X'00ff')",
            "insert into root.it_strings.d3(time, n) values (3, NaN), (4, null)",
            "insert into root.it_strings.d4(s) values (1.5e3)",
            "delete from root.it_strings.d3.n where time >= 3 and time < 5",
            "delete from root.it_strings.d3.*, root.it_strings.d4.**",
            "alter timeseries root.it_strings.d1.i upsert alias=level tags(unit='mm') attributes('a;b'='c')",
            "set ttl to root.it_strings.d4 3600000",
            "unset ttl from root.it_strings.d4",
            "create timeseries root.it_strings.d5.s(nick) with datatype=FLOAT, encoding=RLE, compressor=SNAPPY tags(k='v')",
            "create aligned timeseries root.it_strings.d6(a FLOAT encoding=GORILLA, b INT64)",
            "drop timeseries root.it_strings.d5.s",
            "flush root.it_strings",
            "clear cache");

    private LegalStatements() {}
}
