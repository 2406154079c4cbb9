import java.util.*;
import java.util.stream.*;

/** Accounts: exceptions of one's own, abstract classes, iterators, static nested builders. */
final class KeepsAccounts {
    static class BankException extends RuntimeException {
        private final double missing;

        BankException(String message, double missing) {
            super(message);
            this.missing = missing;
        }
    }

    abstract static class Account implements Comparable<Account> {
        protected final String owner;
        protected double balance;
        private static int created;
        final int number = ++created;

        Account(String owner) {
            this.owner = owner;
        }

        abstract double fee();

        void withdraw(double amount) {
            double needed = amount + fee();
            if (needed > balance) {
                throw new BankException(owner + " lacks money", needed - balance);
            }
            balance -= needed;
        }

        Account deposit(double amount) {
            balance += amount;
            return this;
        }

        @Override
        public int compareTo(Account other) {
            return Double.compare(balance, other.balance);
        }

        @Override
        public String toString() {
            return "#" + number + " " + owner + ": " + balance;
        }
    }

    static final class Savings extends Account {
        Savings(String owner) {
            super(owner);
        }

        @Override
        double fee() {
            return 1.5;
        }
    }

    static final class Premium extends Account {
        private int free = 2;

        Premium(String owner) {
            super(owner + "*");
        }

        @Override
        double fee() {
            return free-- > 0 ? 0 : 0.5;
        }
    }

    static final class Ledger implements Iterable<Account> {
        private final Deque<Account> accounts = new ArrayDeque<>();

        Ledger with(Account account) {
            accounts.push(account);
            return this;
        }

        @Override
        public Iterator<Account> iterator() {
            return accounts.iterator();
        }
    }

    static String test() {
        Ledger ledger = new Ledger().with(new Savings("ann").deposit(100)).with(new Premium("bob").deposit(20));
        StringBuilder log = new StringBuilder();
        for (Account account : ledger) {
            for (int i = 0; i < 4; i++) {
                try {
                    account.withdraw(9);
                } catch (BankException e) {
                    log.append(e.getMessage()).append(" by ").append(e.missing).append("; ");
                    break;
                } finally {
                    log.append(i);
                }
            }
        }
        List<Account> all = new ArrayList<>();
        for (Account account : ledger) {
            all.add(account);
        }
        Collections.sort(all);
        return log + " " + all + " " + Collections.max(all);
    }
}
