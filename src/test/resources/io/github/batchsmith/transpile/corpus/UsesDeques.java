import java.util.*;

/** Queues, stacks and deques. */
final class UsesDeques {
    static String test() {
        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(1);
        deque.addLast(2);
        deque.offer(3);
        deque.addFirst(0);
        String text = deque + " " + deque.peekFirst() + deque.peekLast() + deque.pop() + deque.pollLast() + deque.size();
        Queue<String> queue = new ArrayDeque<>();
        queue.add("a");
        queue.offer("b");
        while (!queue.isEmpty()) {
            text += queue.poll();
        }
        return text + queue.poll() + queue.peek();
    }
}
