final class GeneratesRandomNumbers {
    private int seed;

    GeneratesRandomNumbers(int seed) {
        this.seed = seed;
    }

    int next() {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        return seed;
    }

    int below(int bound) {
        return Math.floorMod(next(), bound);
    }

    double fraction() {
        return (next() >>> 1) / 2147483648.0;
    }

    static String test() {
        GeneratesRandomNumbers random = new GeneratesRandomNumbers(12345);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            out.append(random.next())
                    .append(' ')
                    .append(random.below(6))
                    .append(' ')
                    .append(random.fraction())
                    .append('\n');
        }
        int lcg = 42;
        for (int i = 0; i < 10; i++) {
            lcg = lcg * 1103515245 + 12345;
            out.append((lcg >>> 16) & 0x7fff).append(',');
        }
        return out.toString();
    }
}
