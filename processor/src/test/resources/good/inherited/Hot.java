package demo.inherited;

import io.dendro.annotation.Measurement;
import io.dendro.model.Encoding;

/** Says how a component is stored, whoever has it. */
interface Hot {
    @Measurement(encoding = Encoding.CHIMP)
    double temperature();
}
