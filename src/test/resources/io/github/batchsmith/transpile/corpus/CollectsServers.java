import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Streams with collectors over records. */
final class CollectsServers {
    private record Server(String name, int level, double money, boolean rooted) {}

    private static final List<Server> SERVERS = List.of(
            new Server("n00dles", 1, 70_000, true),
            new Server("foodnstuff", 1, 2e6, true),
            new Server("joesguns", 10, 2.5e6, false),
            new Server("phantasy", 100, 2.4e7, true),
            new Server("omega-net", 180, 6e7, false));

    static String test() {
        Map<Boolean, List<String>> parts = SERVERS.stream()
                .collect(Collectors.partitioningBy(
                        Server::rooted, Collectors.mapping(Server::name, Collectors.toList())));
        Map<Integer, Long> byDigits = SERVERS.stream()
                .collect(Collectors.groupingBy(
                        server -> String.valueOf(server.level()).length(), TreeMap::new, Collectors.counting()));
        Map<String, Integer> levels = SERVERS.stream()
                .collect(Collectors.toMap(
                        server -> server.name().substring(0, 1).toUpperCase(),
                        Server::level,
                        Math::max,
                        LinkedHashMap::new));
        String joined = SERVERS.stream()
                .filter(Predicate.not(Server::rooted))
                .sorted(Comparator.comparingDouble(Server::money).reversed())
                .map(Server::name)
                .collect(Collectors.joining(", ", "[", "]"));
        double average = SERVERS.stream().mapToInt(Server::level).average().orElse(-1);
        IntSummaryStatistics statistics =
                SERVERS.stream().mapToInt(Server::level).summaryStatistics();
        Optional<Server> richest = SERVERS.stream().max(Comparator.comparingDouble(Server::money));
        List<Integer> running = new ArrayList<>();
        int total = SERVERS.stream().map(Server::level).reduce(0, (sum, level) -> {
            running.add(sum + level);
            return sum + level;
        });
        return parts + " " + byDigits + " " + levels + " " + joined + " " + average + " " + statistics.getMax() + "/"
                + statistics.getMin() + "/" + statistics.getSum() + " "
                + richest.map(Server::name).orElse("?") + running + total
                + IntStream.rangeClosed(1, 5).boxed().flatMap(i -> Stream.of(i, -i)).toList()
                + Stream.iterate(1, i -> i * 3).limit(6).skip(2).mapToInt(Integer::intValue).sum()
                + SERVERS.stream().collect(Collectors.averagingInt(Server::level))
                + SERVERS.stream().anyMatch(s -> s.money() > 1e7) + SERVERS.stream().map(Server::level).distinct().count();
    }
}
