package demo.converters;

import io.dendro.annotation.Converter;
import java.util.Collection;

/** The arguments reach the converter through a supertype, in another order. */
interface Joined<S, C extends Collection<String>> extends Converter<C, S> {}
