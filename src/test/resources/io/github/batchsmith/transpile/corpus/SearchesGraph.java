import java.util.*;

final class SearchesGraph {
    private final Map<String, List<String>> links = new LinkedHashMap<>();

    void link(String a, String b) {
        links.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
        links.computeIfAbsent(b, k -> new ArrayList<>()).add(a);
    }

    List<String> path(String from, String to) {
        Map<String, String> before = new HashMap<>();
        Deque<String> todo = new ArrayDeque<>(List.of(from));
        before.put(from, null);
        while (!todo.isEmpty()) {
            String at = todo.poll();
            if (at.equals(to)) {
                LinkedList<String> path = new LinkedList<>();
                for (String step = to; step != null; step = before.get(step)) {
                    path.addFirst(step);
                }
                return path;
            }
            for (String next : links.getOrDefault(at, List.of())) {
                if (!before.containsKey(next)) {
                    before.put(next, at);
                    todo.add(next);
                }
            }
        }
        return List.of();
    }

    int depth(String at, Set<String> seen) {
        if (!seen.add(at)) {
            return 0;
        }
        int deepest = 0;
        for (String next : links.get(at)) {
            deepest = Math.max(deepest, depth(next, seen));
        }
        return deepest + 1;
    }

    static String test() {
        SearchesGraph graph = new SearchesGraph();
        String[][] pairs = {
            {"home", "n00dles"},
            {"home", "joesguns"},
            {"n00dles", "CSEC"},
            {"joesguns", "omega"},
            {"CSEC", "omega"},
            {"omega", "run4theh111z"}
        };
        for (String[] pair : pairs) {
            graph.link(pair[0], pair[1]);
        }
        return graph.path("home", "run4theh111z") + " " + graph.path("home", "nowhere")
                + graph.depth("home", new HashSet<>()) + graph.links;
    }
}
