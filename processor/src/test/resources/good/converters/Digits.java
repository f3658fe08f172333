package demo.converters;

import io.dendro.annotation.Converter;
import java.math.BigDecimal;

final class Digits implements Converter<BigDecimal, String> {
    @Override
    public String toStored(BigDecimal value) {
        return value.toString();
    }

    @Override
    public BigDecimal fromStored(String stored) {
        return new BigDecimal(stored);
    }
}
