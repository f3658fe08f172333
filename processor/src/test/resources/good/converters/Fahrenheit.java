package demo.converters;

import io.dendro.annotation.Converter;

final class Fahrenheit implements Converter<Double, Double> {
    @Override
    public Double toStored(Double value) {
        return (value - 32) / 1.8;
    }

    @Override
    public Double fromStored(Double stored) {
        return stored * 1.8 + 32;
    }
}
