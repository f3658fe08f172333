package demo.converters;

public enum Mode {
    MANUAL,
    AUTOMATIC
}
