package io.dendro.internal.wire;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.Arrays;
import java.util.List;

/** The columns of a tablet in the wire's form, the same for each request. */
final class TabletColumns {

    private static final int LIST_HEAD = BinaryFields.HEAD + 1 + Integer.BYTES;

    private final List<String> names;
    private final List<Integer> types;
    private final byte[] nameField;
    private final byte[] typeField;

    TabletColumns(List<MeasurementSchema> schema) {
        String[] quoted = new String[schema.size()];
        Integer[] codes = new Integer[schema.size()];
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = NodeName.quote(schema.get(i).name());
            codes[i] = (int) schema.get(i).type().code();
        }
        this.names = List.of(quoted);
        this.types = List.of(codes);
        this.nameField = nameField(names);
        this.typeField = typeField(types);
    }

    /** Measurement names, quoted where needed. */
    List<String> names() {
        return names;
    }

    /** Type codes, parallel to the names. */
    List<Integer> types() {
        return types;
    }

    /** How many bytes both have as fields. */
    int size() {
        return nameField.length + typeField.length;
    }

    /** Puts the names as a field of the binary protocol. */
    void putNames(BinaryFields fields) {
        fields.put(nameField, nameField.length);
    }

    /** Puts the types as a field of the binary protocol. */
    void putTypes(BinaryFields fields) {
        fields.put(typeField, typeField.length);
    }

    private static byte[] nameField(List<String> names) {
        int most = LIST_HEAD;
        for (String name : names) {
            most += Integer.BYTES + Utf8.LONGEST * name.length();
        }
        byte[] field = new byte[most];
        BinaryFields fields = list(field, EncodedTablet.NAMES, BinaryFields.BYTES, names.size());
        for (String name : names) {
            fields.put(name);
        }
        return Arrays.copyOf(field, fields.at());
    }

    private static byte[] typeField(List<Integer> types) {
        byte[] field = new byte[LIST_HEAD + Integer.BYTES * types.size()];
        BinaryFields fields = list(field, EncodedTablet.TYPES, BinaryFields.INT, types.size());
        for (int type : types) {
            fields.put(type);
        }
        return field;
    }

    private static BinaryFields list(byte[] field, int number, byte type, int size) {
        return new BinaryFields()
                .in(field, 0)
                .head(BinaryFields.LIST, number)
                .put(type)
                .put(size);
    }
}
