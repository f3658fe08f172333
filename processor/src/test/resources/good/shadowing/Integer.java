package demo.shadowing;

class Integer {}
