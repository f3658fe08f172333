package io.dendro.processor.read;

import io.dendro.annotation.Measurement;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.processor.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @Measurement} as written. */
public record MeasurementView(
        Location location,
        Attribute<String> name,
        Attribute<List<DataType>> types,
        Attribute<Encoding> encoding,
        Attribute<Compressor> compressor,
        Attribute<Integer> maxPointNumber,
        Attribute<String> alias,
        List<TagView> tags,
        List<TagView> attributes,
        Attribute<Boolean> readOnly) {

    static Optional<MeasurementView> of(Element element) {
        return AnnotationReader.of(element, Measurement.class)
                .map(annotation -> new MeasurementView(
                        annotation.location(),
                        annotation.text("value", ""),
                        annotation.constants("type", DataType.class),
                        annotation.constant("encoding", Encoding.class, Encoding.DEFAULT),
                        annotation.constant("compressor", Compressor.class, Compressor.DEFAULT),
                        annotation.number("maxPointNumber", -1),
                        annotation.text("alias", ""),
                        TagView.in(annotation, "tags"),
                        TagView.in(annotation, "attributes"),
                        annotation.flag("readOnly", false)));
    }
}
