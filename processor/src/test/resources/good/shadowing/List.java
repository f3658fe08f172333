package demo.shadowing;

class List {}
