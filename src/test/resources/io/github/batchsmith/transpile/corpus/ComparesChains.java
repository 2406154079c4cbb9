import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ComparesChains {
    static String test() {
        StringBuilder out = new StringBuilder();
        record Person(String name, int age, double pay) {}
        List<Person> people =
                new ArrayList<>(List.of(new Person("Bo", 30, 2.5), new Person("Al", 25, 9), new Person("Cy", 30, 1)));
        people.sort(Comparator.comparingInt(Person::age).thenComparing(Person::name, Comparator.reverseOrder()));
        out.append(people).append('\n');
        people.sort(Comparator.comparing(Person::pay).reversed());
        out.append(people.get(0).name());
        people.sort((a, b) -> a.name().compareTo(b.name()));
        out.append(people.get(0).name());
        people.sort(Comparator.comparing((Person p) -> p.name().length()).thenComparingDouble(Person::pay));
        out.append(people.get(0).name());
        Comparator<Person> byAge = (a, b) -> Integer.compare(a.age(), b.age());
        out.append(byAge.compare(people.get(0), people.get(1)))
                .append(Collections.max(people, byAge).age())
                .append(people.stream()
                        .min(byAge.thenComparing(Person::name))
                        .get()
                        .name());
        out.append(Stream.of(Optional.of(1), Optional.<Integer>empty())
                .filter(Optional::isPresent)
                .map(Optional::get)
                .toList());
        return out.toString();
    }
}
