import java.util.*;
import java.util.stream.*;

final class QueriesStreams {
    record Server(String name, int level, double money, List<String> links) {}

    static String test() {
        List<Server> servers = List.of(
                new Server("home", 1, 0, List.of("n00dles", "sigma")),
                new Server("n00dles", 1, 70_000, List.of("home")),
                new Server("sigma", 50, 900_000, List.of("home", "phantasy")),
                new Server("phantasy", 100, 24e6, List.of()),
                new Server("omega", 100, 61e6, List.of("sigma")));
        StringBuilder out = new StringBuilder();
        out.append(servers.stream()
                        .filter(s -> s.level() >= 50)
                        .map(Server::name)
                        .sorted()
                        .collect(Collectors.joining(", ", "[", "]")))
                .append('\n');
        out.append(servers.stream().mapToDouble(Server::money).max().getAsDouble())
                .append(servers.stream().mapToInt(Server::level).sum())
                .append(servers.stream().mapToInt(Server::level).average().orElse(0))
                .append('\n');
        out.append(servers.stream()
                        .max(Comparator.comparingDouble(Server::money))
                        .map(Server::name)
                        .orElse("none"))
                .append(servers.stream()
                        .min(Comparator.comparing(Server::name))
                        .get()
                        .name())
                .append('\n');
        out.append(servers.stream()
                        .sorted(Comparator.comparingInt(Server::level)
                                .reversed()
                                .thenComparing(Server::name))
                        .map(Server::name)
                        .toList())
                .append('\n');
        out.append(servers.stream()
                        .flatMap(s -> s.links().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList())
                .append('\n');
        Map<Integer, List<String>> byLevel = servers.stream()
                .collect(Collectors.groupingBy(
                        Server::level, TreeMap::new, Collectors.mapping(Server::name, Collectors.toList())));
        out.append(byLevel).append('\n');
        Map<String, Double> money = servers.stream()
                .collect(Collectors.toMap(Server::name, Server::money, (a, b) -> a, LinkedHashMap::new));
        out.append(money).append('\n');
        out.append(IntStream.rangeClosed(1, 5).mapToObj(i -> "s" + i).collect(Collectors.toList()))
                .append(IntStream.range(0, 10).filter(i -> i % 3 == 0).sum())
                .append(Stream.iterate(1, x -> x * 2).limit(10).reduce(0, Integer::sum))
                .append('\n');
        out.append(servers.stream().anyMatch(s -> s.money() == 0))
                .append(servers.stream().allMatch(s -> s.level() > 0))
                .append(servers.stream().noneMatch(s -> s.name().isEmpty()))
                .append(servers.stream().skip(3).findFirst().get().name())
                .append(servers.stream().count())
                .append('\n');
        out.append(Stream.of(5, 3, 8).sorted().map(String::valueOf).collect(Collectors.joining("<")))
                .append(Arrays.stream(new int[] {1, 2, 3})
                        .map(x -> x * x)
                        .boxed()
                        .collect(Collectors.toList()))
                .append(DoubleStream.of(1.5, 2.5).sum());
        out.append(servers.stream()
                        .collect(Collectors.partitioningBy(
                                s -> s.level() > 10, Collectors.averagingDouble(Server::money))))
                .append(servers.stream().collect(Collectors.summingInt(Server::level)));
        out.append(Stream.of("a", "b")
                        .flatMap(a -> Stream.of("1", "2").map(b -> a + b))
                        .toList())
                .append(IntStream.of(3, 1, 2).sorted().boxed().toList())
                .append(Stream.of(1, 2, 3, 4).takeWhile(x -> x < 3).toList());
        return out.toString();
    }
}
