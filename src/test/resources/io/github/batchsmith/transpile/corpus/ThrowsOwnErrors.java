/** Exceptions of the script. */
final class ThrowsOwnErrors {
    static final class NoRam extends RuntimeException {
        private final int missing;

        NoRam(int missing) {
            super("no RAM: ");
            this.missing = missing;
        }

        int missing() {
            return missing;
        }
    }

    private static String risky(int i) {
        if (i == 0) {
            throw new NoRam(8);
        } else if (i == 1) {
            throw new IllegalStateException("state");
        } else if (i == 2) {
            throw new IllegalArgumentException("argument");
        }
        return "fine";
    }

    static String test() {
        String text = "";
        for (int i = 0; i < 4; i++) {
            try {
                text += risky(i);
            } catch (NoRam e) {
                text += e.getMessage() + e.missing();
            } catch (IllegalStateException | IllegalArgumentException e) {
                text += "illegal " + e.getMessage();
            } finally {
                text += "; ";
            }
        }
        try {
            throw new NoRam(1);
        } catch (RuntimeException e) {
            text += "caught " + (e instanceof NoRam);
        }
        return text;
    }
}
