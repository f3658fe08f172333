package demo.shadowing;

class Override {}
