public final class Records {
    private Records() {}

    public record Host(String hostname, double freeRamGb) {
        Host(String hostname) {
            this(hostname, 0);
        }

        double half() {
            return freeRamGb / 2;
        }
    }

    public record Rounded(double value) {
        @Override
        public double value() {
            return Math.floor(value);
        }
    }

    public record Assigned(double value) {
        public Assigned(double value) {
            this.value = value + 1;
        }
    }

    public static double use() {
        Host host = new Host("home");
        return host.half() + new Rounded(2.5).value() + new Assigned(1).value();
    }

    public static String text(Host host) {
        return host.toString();
    }
}
