package io.dendro.processor.write;

import com.palantir.javapoet.ClassName;

/** What generated code names of the runtime: by name only, so that the compiler of a user never loads the runtime. */
final class RuntimeTypes {
    private static final String ROOT = "io.dendro";
    private static final String MAPPING = ROOT + ".mapping";
    private static final String QUERY = ROOT + ".query";

    static final ClassName ALIGNMENT = ClassName.get(ROOT, "Alignment");
    static final ClassName SESSION = ClassName.get(ROOT, "Session");
    static final ClassName TIME_PRECISION = ClassName.get(ROOT, "TimePrecision");

    static final ClassName ENUM_CODES = ClassName.get(MAPPING, "EnumCodes");
    static final ClassName GENERATED = ClassName.get(MAPPING, "Generated");
    static final ClassName MAPPER = ClassName.get(MAPPING, "TimeseriesMapper");
    static final ClassName PATH_WRITER = ClassName.get(MAPPING, "PathWriter");
    static final ClassName ROW_READER = ClassName.get(MAPPING, "RowReader");
    static final ClassName ROW_WRITER = ClassName.get(MAPPING, "RowWriter");

    static final ClassName DEFINITION = ClassName.get(QUERY, "EntityDefinition");
    static final ClassName TIME_COLUMN = ClassName.get(QUERY, "TimeColumn");
    static final ClassName PATH_COLUMN = ClassName.get(QUERY, "PathColumn");
    static final ClassName BOOLEAN_COLUMN = ClassName.get(QUERY, "BooleanColumn");
    static final ClassName NUMBER_COLUMN = ClassName.get(QUERY, "NumberColumn");
    static final ClassName TEXT_COLUMN = ClassName.get(QUERY, "TextColumn");
    static final ClassName ENUM_COLUMN = ClassName.get(QUERY, "EnumColumn");
    static final ClassName DATE_COLUMN = ClassName.get(QUERY, "DateColumn");
    static final ClassName INSTANT_COLUMN = ClassName.get(QUERY, "InstantColumn");
    static final ClassName BINARY_COLUMN = ClassName.get(QUERY, "BinaryColumn");
    static final ClassName CONVERTED_COLUMN = ClassName.get(QUERY, "ConvertedColumn");
    static final ClassName CONVERTED_BINARY_COLUMN = ClassName.get(QUERY, "ConvertedBinaryColumn");

    static final ClassName ROW_PROJECTION = ClassName.get(QUERY, "RowProjection");
    static final ClassName GROUP_PROJECTION = ClassName.get(QUERY, "GroupProjection");
    static final ClassName WINDOW = ClassName.get(QUERY, "Window");

    private RuntimeTypes() {}
}
