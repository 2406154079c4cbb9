import java.util.*;

/** A class with an order of its own. */
final class ComparesOwnType {
    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
        }
    }

    static String test() {
        List<Version> versions = new ArrayList<>(List.of(new Version(2, 1), new Version(1, 9), new Version(2, 0)));
        Collections.sort(versions);
        TreeMap<String, Version> map = new TreeMap<>();
        return versions + " " + versions.get(0).compareTo(versions.get(1)) + Collections.max(versions)
                + versions.stream().sorted(Comparator.reverseOrder()).toList() + map.size()
                + versions.stream().sorted(Comparator.comparing(Version::minor).thenComparing(Version::major)).toList();
    }
}
