package io.dendro.internal.message;

import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMap;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;

/** Writes a structure, field by field in the order of their numbers. */
public final class StructureWriter {

    private final TProtocol protocol;

    public StructureWriter(TProtocol protocol) throws TException {
        this.protocol = protocol;
        protocol.writeStructBegin(new TStruct());
    }

    public void number(int id, int value) throws TException {
        begin(id, TType.I32);
        protocol.writeI32(value);
        protocol.writeFieldEnd();
    }

    public void number(int id, long value) throws TException {
        begin(id, TType.I64);
        protocol.writeI64(value);
        protocol.writeFieldEnd();
    }

    public void text(int id, String value) throws TException {
        begin(id, TType.STRING);
        protocol.writeString(value);
        protocol.writeFieldEnd();
    }

    public void numbers(int id, List<Integer> values) throws TException {
        begin(id, TType.LIST);
        protocol.writeListBegin(new TList(TType.I32, values.size()));
        for (int value : values) {
            protocol.writeI32(value);
        }
        protocol.writeListEnd();
        protocol.writeFieldEnd();
    }

    public void texts(int id, List<String> values) throws TException {
        begin(id, TType.LIST);
        protocol.writeListBegin(new TList(TType.STRING, values.size()));
        for (String value : values) {
            protocol.writeString(value);
        }
        protocol.writeListEnd();
        protocol.writeFieldEnd();
    }

    public void textsByText(int id, Map<String, String> values) throws TException {
        begin(id, TType.MAP);
        write(values);
        protocol.writeFieldEnd();
    }

    public void textsByText(int id, List<Map<String, String>> values) throws TException {
        begin(id, TType.LIST);
        protocol.writeListBegin(new TList(TType.MAP, values.size()));
        for (Map<String, String> value : values) {
            write(value);
        }
        protocol.writeListEnd();
        protocol.writeFieldEnd();
    }

    private void write(Map<String, String> map) throws TException {
        protocol.writeMapBegin(new TMap(TType.STRING, TType.STRING, map.size()));
        for (Map.Entry<String, String> entry : map.entrySet()) {
            protocol.writeString(entry.getKey());
            protocol.writeString(entry.getValue());
        }
        protocol.writeMapEnd();
    }

    private void begin(int id, byte type) throws TException {
        protocol.writeFieldBegin(new TField("", type, (short) id));
    }

    public void end() throws TException {
        protocol.writeFieldStop();
        protocol.writeStructEnd();
    }
}
