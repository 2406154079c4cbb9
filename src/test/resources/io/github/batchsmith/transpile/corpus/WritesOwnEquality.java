import java.util.*;

/** Equality and texts that the author wrote. */
final class WritesOwnEquality {
    static final class Tag {
        private final String name;
        private final int id;

        Tag(String name, int id) {
            this.name = name;
            this.id = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tag tag && tag.name.equalsIgnoreCase(name);
        }

        @Override
        public int hashCode() {
            return name.toLowerCase().hashCode();
        }

        @Override
        public String toString() {
            return "#" + name + id;
        }
    }

    static String test() {
        Tag a = new Tag("X", 1);
        Tag b = new Tag("x", 2);
        List<Tag> tags = List.of(a);
        return a.equals(b) + " " + tags.contains(b) + " " + tags.indexOf(new Tag("y", 1)) + " " + a + (a == b) + !a.equals(null);
    }
}
