package demo;

import io.dendro.annotation.SeriesPath;

interface D0203_series {
    @SeriesPath String SERIES = "root.temperature";
//                                               ^ ERROR D0203: a series has at least three nodes, those of its device and its own; add a node, as in root.factory.temperature
//|    root.temperature
//|                    ^
}
