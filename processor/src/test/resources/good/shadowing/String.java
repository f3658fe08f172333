package demo.shadowing;

public enum String {
    TEXT
}
