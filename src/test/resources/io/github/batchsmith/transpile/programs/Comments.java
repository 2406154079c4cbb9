/** What the author wrote between the statements stays. */
public final class Comments {
    private Comments() {}

    /**
     * Sum of the even numbers below the limit. See {@link #limit()} and {@code limit}; a &lt; b.
     *
     * <p>A second paragraph with <em>markup</em> that is longer than a line should be, so that it has to go on in the next line.
     *
     * @param limit where to stop, exclusive
     * @return the sum
     * @throws IllegalArgumentException if the limit is negative
     */
    public static int evenBelow(int limit) {
        // A negative limit would mean a typo.
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + " is negative");
        }

        int sum = 0; // of the even ones
        for (int i = 0; i < limit; i++) {
            // Odd numbers do not count,
            // whatever their size.
            if (i % 2 == 0) {
                sum += i;
            }
        }

        /* All done. */
        return sum;
    }

    public static int limit() {
        return evenBelow(10);
    }

    public static int negative() {
        return evenBelow(-1);
    }
}
