package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.dendro.processor.model.ConverterModel;
import io.dendro.processor.model.ConverterModel.Made.Trait;

/** The expressions that make converters. */
final class ConverterCode {
    private ConverterCode() {}

    static CodeBlock of(ConverterModel converter) {
        if (converter instanceof ConverterModel.Made made) {
            return CodeBlock.of("new $T$L($L)", made.type(), diamond(made), argument(made));
        }
        if (converter instanceof ConverterModel.Constant constant) {
            return CodeBlock.of("$T.$L", constant.type(), constant.name());
        }
        if (converter instanceof ConverterModel.Codes codes) {
            return CodeBlock.of("$T.of($T.class,$W$L)", RuntimeTypes.ENUM_CODES, codes.javaType(), code(codes));
        }
        if (converter instanceof ConverterModel.Unreadable) {
            return CodeBlock.of("$L()", SkeletonMethods.CONVERTER);
        }
        return CodeBlock.of("$T.ordinals($T.class)", RuntimeTypes.ENUM_CODES, converter.javaType());
    }

    private static String diamond(ConverterModel.Made made) {
        return made.traits().contains(Trait.GENERIC) ? "<>" : "";
    }

    private static CodeBlock argument(ConverterModel.Made made) {
        return made.traits().contains(Trait.TAKES_CLASS) ? CodeBlock.of("$T.class", made.javaType()) : CodeBlock.of("");
    }

    /** A method of a short type gives no Integer by itself. */
    private static CodeBlock code(ConverterModel.Codes codes) {
        return switch (codes.returned()) {
            case BYTE, SHORT -> CodeBlock.of("constant -> (int) constant.$L()", codes.method());
            case BOXED_BYTE, BOXED_SHORT -> CodeBlock.of("constant -> constant.$L().intValue()", codes.method());
            default -> CodeBlock.of("$T::$L", codes.javaType(), codes.method());
        };
    }
}
