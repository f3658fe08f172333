package demo.awkward;

public enum DataType {
    NUMBER,
    TEXT
}
