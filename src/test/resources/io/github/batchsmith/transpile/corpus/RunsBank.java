import java.util.*;
import java.util.stream.*;

/** Checked exceptions of one's own, several catches, rethrown errors, and errors of the language itself. */
final class RunsBank {
    private static class BankException extends Exception {
        BankException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final class Overdrawn extends BankException {
        final int missing;

        Overdrawn(int missing) {
            super("missing " + missing, null);
            this.missing = missing;
        }
    }

    private static int pay(Map<String, Integer> accounts, String name, int amount) throws BankException {
        Integer balance = accounts.get(name);
        if (balance == null) {
            throw new BankException("no account " + name, new NoSuchElementException(name));
        }
        if (balance < amount) {
            throw new Overdrawn(amount - balance);
        }
        accounts.put(name, balance - amount);
        return balance - amount;
    }

    private static String attemptPay(Map<String, Integer> accounts, String name, int amount) {
        try {
            return "left " + pay(accounts, name, amount);
        } catch (Overdrawn e) {
            return e.getMessage() + "/" + e.missing;
        } catch (BankException e) {
            return e.getMessage() + "<" + e.getCause().getMessage();
        } finally {
            accounts.merge("fees", 1, Integer::sum);
        }
    }

    private static String failure(Runnable action) {
        try {
            action.run();
            return "fine";
        } catch (ArithmeticException | UnsupportedOperationException e) {
            return "refused";
        } catch (RuntimeException e) {
            return "runtime " + e.getMessage();
        }
    }

    static String test() {
        Map<String, Integer> accounts = new TreeMap<>(Map.of("ann", 10));
        int[] numbers = new int[2];
        Object text = "text";
        String none = accounts.containsKey("zoe") ? "zoe" : null;
        return attemptPay(accounts, "ann", 4) + attemptPay(accounts, "ann", 40) + attemptPay(accounts, "bob", 1) + accounts
                + failure(() -> numbers[0] = 1 / numbers[1])
                + failure(() -> {
                    throw new IllegalStateException("own");
                })
                + none + text;
    }
}
