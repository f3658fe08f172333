package demo;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.SeriesPath;

class D0206_strings {
    private static final String PLANT = "root.plant-1";

    @DevicePath static final String FIELD = "root.plant.m-7";
//                                                       ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `m-7`
//|    root.plant.m-7
//|                ^

    @DevicePath String variable = "root.factory." + "`berlin-1`." + "m-7";
//                                                                    ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `m-7`
//|    root.factory.`berlin-1`.m-7
//|                             ^

    @SeriesPath static final String FROM_ANOTHER = PLANT + ".temperature";
//                                                 ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `plant-1`
//|    root.plant-1.temperature
//|              ^

    D0206_strings(@DevicePath String device) {}

    @DevicePath
    static String device(boolean first) {
        Runnable other = () -> {};
        return first ? "root.a.b" : "root.a.b-c";
//                                           ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `b-c`
//|    root.a.b-c
//|            ^
    }

    @SuppressWarnings("cast")
    void take(@SeriesPath String first, @DevicePath String... rest) {
        @DevicePath String local = "root.x.y.z";
        local = "root.x.y?z";
//                       ^ ERROR D0206: U+003F '?' cannot stand in a name without backquotes; write `y?z`
//|    root.x.y?z
//|            ^
        take("root.x.a", "root.b", "root.x.b!", ("root.x." + '%' + 1));
//                                          ^ ERROR D0206: U+0021 '!' cannot stand in a name without backquotes; write `b!`
//|    root.x.b!
//|            ^
//                                                           ^ ERROR D0206: U+0025 '%' cannot stand in a name without backquotes; write `%1`
//|    root.x.%1
//|           ^
        new D0206_strings("root\u002exy.\t");
//                                      ^ ERROR D0215: U+0009 CHARACTER TABULATION is a control character, which no name can have; remove it
//|    root.xy.�
//|            ^
        new D0206_strings(
                """
                root.factory.\
                m-7""");
//               ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `m-7`
//|    root.factory.m-7
//|                  ^
        take((String) "root.x.c?", "root.x." + (String) "y?");
//                             ^ ERROR D0206: U+003F '?' cannot stand in a name without backquotes; write `c?`
//|    root.x.c?
//|            ^
//                                                        ^ ERROR D0206: U+003F '?' cannot stand in a name without backquotes; write `y?`
//|    root.x.y?
//|            ^
        take(
                switch (local) {
                    case "first" -> "root.x.d?";
//                                           ^ ERROR D0206: U+003F '?' cannot stand in a name without backquotes; write `d?`
//|    root.x.d?
//|            ^
                    case "second" -> {
                        Runnable other = () -> take("root.x.e");
                        yield (("root.x.f?"));
//                                       ^ ERROR D0206: U+003F '?' cannot stand in a name without backquotes; write `f?`
//|    root.x.f?
//|            ^
                    }
                    case "third" -> throw new IllegalStateException();
                    default -> "root.x.g";
                });
    }
}
