package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.TimeModel;
import java.util.concurrent.TimeUnit;

/** {@code time(entity, precision)}: the timestamp of a row in the server's precision. */
final class TimeMethod {
    private TimeMethod() {}

    static MethodSpec of(EntityModel entity) {
        TimeModel time = entity.time();
        String conversion =
                switch (time.rounding()) {
                    case REFUSED -> "exact";
                    case TRUNCATED -> "truncated";
                };
        CodeBlock unit = time.unit()
                .map(known -> CodeBlock.of(", $T.$L", TimeUnit.class, known))
                .orElse(CodeBlock.of(""));
        return Overrides.time(entity.type())
                .addStatement("return precision.$L($L$L)", conversion, Values.of("entity", entity.source(time)), unit)
                .build();
    }
}
