package io.dendro.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Alignment;
import io.dendro.TimePrecision;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SwingingDoor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityDefinitionTest {

    private static final NumberColumn<Reading, Double> OTHER =
            NumberColumn.ofDouble("other", MeasurementSchema.of("other", DataType.DOUBLE));

    private static EntityDefinition<Reading> with(MeasurementColumn<Reading, ?> measurement) {
        return EntityDefinition.of(Reading.class, "root.loose", Alignment.ALIGNED, Reading.TIME)
                .measurements(Reading.RPM, measurement);
    }

    @Test
    void whatIsNotDeclaredHasItsDefault() {
        assertThat(Reading.SMALL.devices().timeToLive()).isEmpty();
        assertThat(Reading.SMALL.devices().databaseDepth()).isEqualTo(1);
        assertThat(Reading.SMALL.duplicates()).isEqualTo(DuplicatePolicy.LAST_WINS);
        assertThat(Reading.SMALL.columns().readOnly()).isEmpty();
    }

    @Test
    void eachDeclarationLeavesTheOthers() {
        EntityDefinition<Reading> definition = Reading.SMALL
                .withReadOnly(OTHER)
                .withTimeToLive(Duration.ofDays(30))
                .withDatabaseDepth(2)
                .withDuplicates(DuplicatePolicy.REJECT);

        assertThat(definition.columns().readable()).containsExactly(Reading.TEMPERATURE, Reading.RPM, OTHER);
        assertThat(definition.measurements()).containsExactly(Reading.TEMPERATURE, Reading.RPM);
        assertThat(definition.devices().timeToLive()).contains(Duration.ofDays(30));
        assertThat(definition.devices().databaseDepth()).isEqualTo(2);
        assertThat(definition.duplicates()).isEqualTo(DuplicatePolicy.REJECT);
        assertThat(definition.template()).isEqualTo(Reading.SMALL.template());
    }

    @Test
    void namesAreUniqueAmongAllThatIsRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.SMALL.withReadOnly(Reading.RPM))
                .withMessage(Reading.class.getName() + " has two measurements named rpm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(NumberColumn.ofInt("device", MeasurementSchema.of("Device", DataType.INT32))))
                .withMessageContaining("cannot be read back");
    }

    @Test
    void whatDevicesOfItsAlignmentCannotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(NumberColumn.ofInt(
                        "n", MeasurementSchema.of("n", DataType.INT32).withDeadBand(1, 0, SwingingDoor.NO_LIMIT))))
                .withMessageContaining("measurement n has a dead band");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(NumberColumn.ofInt(
                        "n", MeasurementSchema.of("n", DataType.INT32).withAlias("rpm"))))
                .withMessageContaining("also means measurement rpm");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void aDatabaseIsAPartOfTheDevicesPath(int depth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.SMALL.withDatabaseDepth(depth))
                .withMessageContaining("give 1 to 3 as its depth");
    }

    @Test
    void aTimeToLiveOfADatabaseWouldHoldForOthersToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.SMALL.withDatabaseDepth(3).withTimeToLive(Duration.ofDays(1)))
                .withMessageContaining("would hold for all devices below it too");
        assertThatIllegalArgumentException().isThrownBy(() -> with(OTHER).withTimeToLive(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0005S", "PT2562047788015H13M"})
    void aTimeToLiveIsOfWholeMilliseconds(Duration timeToLive) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.SMALL.withTimeToLive(timeToLive))
                .withMessageContaining("leave it out to keep rows for ever");
    }

    @Test
    void aDeletionAndAnEntityQueryDifferInWhatIsOnlyRead() {
        EntityDefinition<Reading> definition = Reading.SMALL.withReadOnly(OTHER);
        PrecisionOnlySession session = new PrecisionOnlySession(TimePrecision.MILLISECONDS);

        assertThat(EntityQuery.of(session, definition, result -> Reading::new).sql())
                .startsWith("SELECT temperature, rpm, other FROM");
        assertThat(DeleteStatement.of(session, definition).everything().sql())
                .isEqualTo("DELETE FROM root.factory.*.*.temperature, root.factory.*.*.rpm");
    }
}
