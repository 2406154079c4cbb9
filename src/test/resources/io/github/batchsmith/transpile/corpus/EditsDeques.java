import java.util.*;

final class EditsDeques {
    static String test() {
        StringBuilder out = new StringBuilder();
        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(1);
        deque.push(2);
        deque.addLast(3);
        deque.offer(4);
        deque.offerFirst(0);
        out.append(deque)
                .append(deque.peek())
                .append(deque.peekLast())
                .append(deque.pop())
                .append(deque.pollLast())
                .append(deque.size())
                .append(deque)
                .append('\n');
        while (!deque.isEmpty()) {
            out.append(deque.poll()).append(',');
        }
        out.append(deque.poll()).append(deque.peekFirst());
        try {
            deque.pop();
        } catch (NoSuchElementException e) {
            out.append("empty");
        }
        Queue<String> queue = new LinkedList<>();
        queue.add("x");
        queue.offer("y");
        for (String s : queue) {
            out.append(s);
        }
        out.append(queue.remove()).append(queue.contains("y")).append(queue);
        PriorityQueue<int[]> heap = new PriorityQueue<>((p, q) -> p[1] - q[1]);
        heap.add(new int[] {1, 50});
        heap.add(new int[] {2, 10});
        heap.add(new int[] {3, 30});
        while (!heap.isEmpty()) {
            int[] e = heap.poll();
            out.append(e[0]).append(':').append(e[1]).append(' ');
        }
        PriorityQueue<String> words = new PriorityQueue<>(Comparator.reverseOrder());
        words.addAll(List.of("b", "d", "a", "c"));
        out.append(words.peek()).append(words.size()).append(words.poll()).append(words.poll());
        Deque<Character> brackets = new ArrayDeque<>();
        boolean balanced = true;
        for (char c : "([]{})(".toCharArray()) {
            switch (c) {
                case '(', '[', '{' -> brackets.push(c);
                default -> {
                    char open = brackets.pop();
                    balanced &= "([{".indexOf(open) == ")]}".indexOf(c);
                }
            }
        }
        return out.append(balanced).append(brackets).toString();
    }
}
