package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manual's table of options is the code's. */
class OptionTableTest {

    @Test
    void theManualHasEverySettingAsItIs() throws Exception {
        List<String> documented = Files.readAllLines(Path.of("../docs/manual/session.md")).stream()
                .filter(line -> line.contains("| `DENDRO_"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
                .toList();

        assertThat(documented)
                .isEqualTo(Settings.ALL.stream().map(OptionTableTest::row).toList());
    }

    private static String row(Setting<?> setting) {
        String value = setting.key().equals("password")
                ? SessionOptions.defaults().password()
                : setting.text(SessionOptions.defaults());
        String shown = value.isEmpty() || value.equals("****") ? " |" : " `" + value + "` |";
        return "| `" + setting.key() + "` | `" + setting.variable() + "` |" + shown + " "
                + setting.form().allowed() + " |";
    }
}
