import java.util.*;

/** The least comes first, equal ones as in Java. */
final class UsesPriorityQueues {
    record Job(int at, int id) {}

    static String test() {
        PriorityQueue<Job> queue = new PriorityQueue<>(Comparator.comparingInt(Job::at));
        int[] times = {5, 1, 3, 1, 4, 1, 5, 9, 2, 6};
        for (int i = 0; i < times.length; i++) {
            queue.add(new Job(times[i], i));
        }
        String text = queue.size() + ":";
        while (!queue.isEmpty()) {
            Job job = queue.poll();
            text += " " + job.at() + "/" + job.id();
        }
        Queue<Integer> numbers = new PriorityQueue<>();
        numbers.add(3);
        numbers.add(1);
        return text + numbers.peek();
    }
}
