/** Records with methods, checks and further constructors. */
final class UsesRecords {
    record Range(int from, int to) {
        static final int LIMIT = 100;

        Range {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " is after " + to);
            }
            to = Math.min(to, LIMIT);
        }

        Range(int to) {
            this(0, to);
        }

        static Range upTo(int to) {
            return new Range(0, to);
        }

        int length() {
            return to - from;
        }
    }

    static String test() {
        Range range = new Range(3, 7);
        Range other = Range.upTo(4);
        String text = range + " " + range.length() + other + range.equals(new Range(3, 7)) + range.equals(other) + new Range(5).from();
        try {
            new Range(2, 1);
        } catch (IllegalArgumentException e) {
            text += e.getMessage();
        }
        return text;
    }
}
