package io.github.batchsmith.picture;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.picture.Recording.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps every landing in short parts of a time whose length is not known beforehand: whenever there are too many parts, every
 * other one is forgotten.
 */
final class Excerpts {
    /** Landings in a part. */
    static final int LENGTH = 96;

    private static final int MOST_PARTS = 16;

    private final List<List<Entry>> parts = new ArrayList<>();
    private final Deque<Entry> latest = new ArrayDeque<>();
    private long landed;
    private long stride = LENGTH;

    /** A landing with the number of its batch. */
    private record Entry(Landing landing, double launchMillis, int batch) {}

    void add(Landing landing, double launchMillis, int batch) {
        Entry entry = new Entry(landing, launchMillis, batch);
        if (landed % stride == 0) {
            begin();
        }
        if (landed % stride < LENGTH) {
            parts.get(parts.size() - 1).add(entry);
        }
        latest.addLast(entry);
        if (latest.size() > LENGTH) {
            latest.removeFirst();
        }
        landed++;
    }

    private void begin() {
        if (parts.size() == MOST_PARTS) {
            for (int i = MOST_PARTS - 1; i > 0; i -= 2) {
                parts.remove(i);
            }
            stride *= 2;
        }
        parts.add(new ArrayList<>());
    }

    /** The parts in the order of time, the last of them the latest landings. */
    List<Excerpt> excerpts() {
        if (landed <= stride * (parts.size() - 1) + LENGTH) {
            return parts.stream().map(Excerpts::excerpt).toList();
        }
        return Stream.concat(parts.stream(), Stream.of(List.copyOf(latest)))
                .map(Excerpts::excerpt)
                .toList();
    }

    private static Excerpt excerpt(List<Entry> entries) {
        return new Excerpt(
                entries.stream().map(Entry::launchMillis).toList(),
                entries.stream().map(each -> each.landing().atMillis()).toList(),
                entries.stream()
                        .map(each -> String.valueOf(each.landing().op().letter()))
                        .collect(Collectors.joining()),
                entries.stream().map(each -> each.landing().target()).toList(),
                entries.stream().map(Entry::batch).toList(),
                entries.stream().map(each -> each.landing().threads()).toList());
    }
}
