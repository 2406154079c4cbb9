package io.github.batchsmith.testbed.state;

/** When a file was last read by a script, last written, and made; each in ms since 1970. */
public record FileTimes(double atime, double mtime, double btime) {
    static FileTimes made(double nowMillis) {
        return new FileTimes(nowMillis, nowMillis, nowMillis);
    }

    FileTimes read(double nowMillis) {
        return new FileTimes(nowMillis, mtime, btime);
    }

    FileTimes written(double nowMillis) {
        return new FileTimes(atime, nowMillis, btime);
    }
}
