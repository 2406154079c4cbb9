import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SchedulesTasks {
    static String test() {
        StringBuilder out = new StringBuilder();
        record Task(String name, int at, int rank) implements Comparable<Task> {
            public int compareTo(Task o) {
                return at != o.at ? at - o.at : o.rank - rank;
            }
        }
        PriorityQueue<Task> queue = new PriorityQueue<>();
        int id = 0;
        for (int at : new int[] {30, 10, 20, 10, 10}) {
            queue.add(new Task("t" + ++id, at, id % 3));
        }
        int now = 0;
        while (!queue.isEmpty()) {
            Task t = queue.poll();
            now = Math.max(now, t.at());
            out.append(now).append(t.name()).append(' ');
            if (t.rank() == 1 && now < 25) {
                queue.offer(new Task(t.name() + "'", now + 7, 0));
            }
        }
        out.append(queue.peek()).append(queue.size());
        return out.toString();
    }
}
