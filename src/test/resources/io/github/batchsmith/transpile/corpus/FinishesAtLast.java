/** Finally runs whatever happens. */
final class FinishesAtLast {
    private static int count = 0;

    private static String first() {
        try {
            return "first ";
        } finally {
            count++;
        }
    }

    private static String second() {
        for (int i = 0; i < 3; i++) {
            try {
                if (i == 1) {
                    continue;
                }
                if (i == 2) {
                    break;
                }
            } finally {
                count += 10;
            }
        }
        try {
            try {
                throw new IllegalStateException("inner");
            } finally {
                count += 100;
            }
        } catch (Exception e) {
            return e.getMessage() + " ";
        }
    }

    static String test() {
        return first() + second() + count;
    }
}
