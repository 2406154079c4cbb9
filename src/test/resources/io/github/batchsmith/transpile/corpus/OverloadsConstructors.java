/** Several constructors of a class. */
final class OverloadsConstructors {
    static final class Job {
        private final String host;
        private final int threads;

        Job(String host, int threads) {
            this.host = host;
            this.threads = threads;
        }

        Job(String host) {
            this(host, 1);
        }

        Job() {
            this("home");
        }

        String text() {
            return host + "x" + threads + " ";
        }
    }

    static String test() {
        return new Job("a").text() + new Job("b", 3).text() + new Job().text();
    }
}
