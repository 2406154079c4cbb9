/** Components that are methods of an interface. */
final class ImplementsByComponents {
    interface Named {
        String name();
    }

    record City(String name, int size) implements Named {}

    record Server(String name) implements Named {
        @Override
        public String name() {
            return "server " + name;
        }
    }

    static String test() {
        Named[] all = {new City("Aevum", 3), new Server("n00dles")};
        String text = "";
        for (Named named : all) {
            text += named.name() + " " + named + " ";
        }
        return text + new City("x", 1).name();
    }
}
