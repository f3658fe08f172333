package demo.shadowing;

class Instant {}
