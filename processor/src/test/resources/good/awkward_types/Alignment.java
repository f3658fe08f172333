package demo.awkward;

public enum Alignment {
    LEFT,
    RIGHT
}
