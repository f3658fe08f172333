package io.dendro.samples.kotlin

import io.dendro.Session
import io.dendro.error.MappingException
import io.dendro.samples.kotlin.Reading.Position
import io.dendro.samples.kotlin.Reading.State
import io.dendro.testing.junit.IoTDBTest
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import java.time.Instant

@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntitiesTest(private val session: Session) {
    private val readings = ReadingMapper(session)
    private val noon = Instant.parse("2026-01-15T12:00:00Z")

    @BeforeAll
    fun create() {
        session.execute("CREATE DATABASE root.kotlin")
    }

    @AfterAll
    fun drop() {
        session.execute("DELETE DATABASE root.kotlin")
    }

    @Test
    fun `data classes are written, queried and read back`() {
        val whole = Reading(noon, "berlin", 1, 81.5f, 6.25, State.FAULT, true, Position(1.0, 2.0))
        val sparse = Reading(noon, "berlin", 2, 20f, null, State.IDLE)
        readings.insert(listOf(whole, sparse))

        val inBerlin = readings.select().at(ReadingMapper.PLANT.eq("berlin"))
        assertThat(inBerlin.list()).containsExactlyInAnyOrder(whole, sparse)
        assertThat(inBerlin.where(ReadingMapper.KELVIN.gt(300.0)).list()).containsExactly(whole)
    }

    @Test
    fun `a missing value of a type that is not nullable is refused by name`() {
        readings.insert(Reading(noon, "paris", 1, 20f, null, State.IDLE)) // makes the series
        session.execute("INSERT INTO root.kotlin.readings.paris.`1`(time, temperature, isChecked) ALIGNED VALUES (1, 1.0, false)")

        assertThatExceptionOfType(MappingException::class.java)
            .isThrownBy { readings.select().at(ReadingMapper.PLANT.eq("paris")).list() }
            .withMessageContaining("state")
    }

    @Test
    fun `classes with properties are read by their setters`() {
        val pumps = PumpMapper(session)
        pumps.insert(Pump().apply { time = noon; name = "p1"; speed = 3.5 })

        val read = pumps.select().list().single()
        assertThat(listOf(read.time, read.name, read.flow, read.speed)).containsExactly(noon, "p1", null, 3.5)
    }
}
