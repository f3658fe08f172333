package io.dendro.thrift;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.thrift.TEnum;
import org.apache.thrift.TFieldIdEnum;
import org.apache.thrift.TFieldRequirementType;
import org.apache.thrift.meta_data.EnumMetaData;
import org.apache.thrift.meta_data.FieldMetaData;
import org.apache.thrift.meta_data.FieldValueMetaData;
import org.apache.thrift.meta_data.ListMetaData;
import org.apache.thrift.meta_data.MapMetaData;
import org.apache.thrift.meta_data.StructMetaData;
import org.apache.thrift.protocol.TType;

/** All that a generated service fixes on the wire, read from its stubs: one line a field and one an enum value. */
final class ContractLayout {

    private final SortedMap<String, String> lines = new TreeMap<>();

    /**
     * Lists the service's arguments and results, and all that can be reached from them, such as
     * {@code TSStatus.4 -> optional TEndPoint redirectNode}.
     */
    static SortedMap<String, String> of(Class<?> service, Set<String> withoutMethods) throws Exception {
        ContractLayout layout = new ContractLayout();
        for (Class<?> nested : service.getDeclaredClasses()) {
            String name = nested.getSimpleName();
            boolean message = name.endsWith("_args") || name.endsWith("_result");
            if (message && !withoutMethods.contains(name.substring(0, name.lastIndexOf('_')))) {
                layout.addStruct(nested);
            }
        }
        return layout.lines;
    }

    private String addStruct(Class<?> struct) throws Exception {
        String name = struct.getSimpleName();
        Map<?, ?> fields = (Map<?, ?>) struct.getField("metaDataMap").get(null);
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            short id = ((TFieldIdEnum) field.getKey()).getThriftFieldId();
            FieldMetaData meta = (FieldMetaData) field.getValue();
            if (lines.putIfAbsent(name + "." + id, "") == null) {
                lines.put(
                        name + "." + id,
                        requirement(meta.requirementType) + type(meta.valueMetaData) + " " + meta.fieldName);
            }
        }
        return name;
    }

    private String addEnum(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            lines.put(type.getSimpleName() + "." + constant, String.valueOf(((TEnum) constant).getValue()));
        }
        return type.getSimpleName();
    }

    private String type(FieldValueMetaData meta) throws Exception {
        if (meta instanceof ListMetaData list) {
            return "list<" + type(list.elemMetaData) + ">";
        }
        if (meta instanceof MapMetaData map) {
            return "map<" + type(map.keyMetaData) + "," + type(map.valueMetaData) + ">";
        }
        if (meta instanceof StructMetaData struct) {
            return addStruct(struct.structClass);
        }
        if (meta instanceof EnumMetaData enumeration) {
            return addEnum(enumeration.enumClass);
        }
        return meta.isTypedef() ? meta.getTypedefName() : scalar(meta);
    }

    private static String scalar(FieldValueMetaData meta) {
        return switch (meta.type) {
            case TType.BOOL -> "bool";
            case TType.BYTE -> "i8";
            case TType.I16 -> "i16";
            case TType.I32 -> "i32";
            case TType.I64 -> "i64";
            case TType.STRING -> meta.isBinary() ? "binary" : "string";
            default -> throw new AssertionError("a type that the contract did not have: " + meta.type);
        };
    }

    private static String requirement(byte type) {
        return switch (type) {
            case TFieldRequirementType.REQUIRED -> "required ";
            case TFieldRequirementType.OPTIONAL -> "optional ";
            default -> "";
        };
    }
}
