package io.dendro.samples.kotlin

import io.dendro.annotation.Embedded
import io.dendro.annotation.Measurement
import io.dendro.annotation.Timeseries
import io.dendro.annotation.Timestamp
import io.dendro.model.Encoding
import java.time.Instant

/** A data class is made by its constructor; what is not nullable in Kotlin must have a value when it is read. */
@Timeseries("root.kotlin.readings.{plant}.{machine}")
data class Reading(
    @Timestamp val time: Instant,
    val plant: String,
    val machine: Int,
    @Measurement(encoding = Encoding.GORILLA) val temperature: Float,
    val pressure: Double?,
    val state: State,
    val isChecked: Boolean = false,
    @Embedded val position: Position? = null,
) {
    enum class State { RUNNING, IDLE, FAULT }

    data class Position(val x: Double, val y: Double)

    @Measurement
    fun kelvin(): Double = temperature + 273.15
}

/** A class with properties is made by its empty constructor and setters. */
@Timeseries("root.kotlin.pumps.{name}")
class Pump {
    @Timestamp
    var time: Instant = Instant.EPOCH

    var name: String = ""

    var flow: Double? = null

    @get:Measurement(encoding = Encoding.CHIMP)
    var speed: Double = 0.0
}
