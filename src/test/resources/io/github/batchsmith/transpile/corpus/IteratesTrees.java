import java.util.*;
import java.util.function.*;

/** A tree of one's own with an iterator, visitors and recursion. */
final class IteratesTrees {
    private static final class Tree<T extends Comparable<T>> implements Iterable<T> {
        private final class Node {
            private final T value;
            private Node left;
            private Node right;

            Node(T value) {
                this.value = value;
                size++;
            }

            void insert(T added) {
                int order = added.compareTo(value);
                if (order < 0) {
                    if (left == null) {
                        left = new Node(added);
                    } else {
                        left.insert(added);
                    }
                } else if (order > 0) {
                    if (right == null) {
                        right = new Node(added);
                    } else {
                        right.insert(added);
                    }
                }
            }

            int depth() {
                return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth());
            }
        }

        private Node root;
        private int size;

        @SafeVarargs
        Tree(T... values) {
            for (T value : values) {
                add(value);
            }
        }

        void add(T value) {
            if (root == null) {
                root = new Node(value);
            } else {
                root.insert(value);
            }
        }

        @Override
        public Iterator<T> iterator() {
            Deque<Node> path = new ArrayDeque<>();
            for (Node node = root; node != null; node = node.left) {
                path.push(node);
            }
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return !path.isEmpty();
                }

                @Override
                public T next() {
                    Node node = path.pop();
                    for (Node below = node.right; below != null; below = below.left) {
                        path.push(below);
                    }
                    return node.value;
                }
            };
        }

        <R> R fold(R start, BiFunction<R, ? super T, R> step) {
            R result = start;
            for (T value : this) {
                result = step.apply(result, value);
            }
            return result;
        }
    }

    static String test() {
        Tree<Integer> numbers = new Tree<>(5, 2, 8, 2, 9, 1, 7);
        Tree<String> words = new Tree<>("m", "c", "x");
        StringBuilder out = new StringBuilder();
        for (int number : numbers) {
            out.append(number).append(' ');
        }
        return out + numbers.fold("", (text, number) -> text + number) + numbers.fold(0, Integer::sum) + numbers.size
                + numbers.root.depth() + words.fold(new ArrayList<String>(), (list, word) -> {
                    list.add(0, word);
                    return list;
                });
    }
}
