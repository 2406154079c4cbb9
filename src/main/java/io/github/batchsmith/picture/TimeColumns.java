package io.github.batchsmith.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Divides a time whose length is not known beforehand into at most {@value #MOST} columns of equal width: whenever time
 * outgrows them, each two become one.
 */
final class TimeColumns {
    static final int MOST = 2048;

    private static final int DIGITS = 7;

    private final List<Track> tracks = new ArrayList<>();
    private double widthMillis = 1;

    /** Keeps a track in step with the columns. */
    <T extends Track> T with(T track) {
        tracks.add(track);
        return track;
    }

    /** The column of a moment, in ms since the start. */
    int at(double millis) {
        while (millis >= widthMillis * MOST) {
            widthMillis *= 2;
            tracks.forEach(Track::join);
        }
        return (int) (millis / widthMillis);
    }

    double widthMillis() {
        return widthMillis;
    }

    /** How many columns a time of so many ms fills, the last of them perhaps in part. */
    int count(double untilMillis) {
        return untilMillis > 0 ? Math.min(at(untilMillis) + 1, (int) Math.ceil(untilMillis / widthMillis)) : 0;
    }

    /** Seconds of a column that lie before a moment. */
    double seconds(int column, double untilMillis) {
        return Math.min(widthMillis, untilMillis - column * widthMillis) / 1000;
    }

    /** A value for each column up to a moment, rounded to {@value #DIGITS} digits. */
    List<Double> values(double untilMillis, IntToDoubleFunction value) {
        return IntStream.range(0, count(untilMillis))
                .mapToObj(column -> rounded(value.applyAsDouble(column)))
                .toList();
    }

    private static double rounded(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value;
        }
        int decimals = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
