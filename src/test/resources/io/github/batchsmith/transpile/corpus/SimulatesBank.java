import java.util.*;

final class SimulatesBank {
    static class InsufficientFundsException extends RuntimeException {
        private final double missing;

        InsufficientFundsException(String message, double missing) {
            super(message);
            this.missing = missing;
        }

        double missing() {
            return missing;
        }
    }

    abstract static class Account {
        private static int created = 0;
        protected final int id;
        private double balance;
        private final List<String> history = new ArrayList<>();

        Account(double balance) {
            this.id = ++created;
            this.balance = balance;
            note("open", balance);
        }

        abstract double fee(double amount);

        void withdraw(double amount) {
            double total = amount + fee(amount);
            if (total > balance) {
                throw new InsufficientFundsException("account " + id + " lacks " + (total - balance), total - balance);
            }
            balance -= total;
            note("out", total);
        }

        void deposit(double amount) {
            balance += amount;
            note("in", amount);
        }

        private void note(String what, double amount) {
            history.add(what + " " + amount);
        }

        double balance() {
            return balance;
        }

        List<String> history() {
            return history;
        }

        @Override
        public String toString() {
            return getClass().getSimpleName() + "#" + id + "[" + balance + "]";
        }
    }

    static class Checking extends Account {
        Checking(double balance) {
            super(balance);
        }

        @Override
        double fee(double amount) {
            return amount > 100 ? 1.5 : 0;
        }
    }

    static class Savings extends Account {
        private final double rate;

        Savings(double balance, double rate) {
            super(balance);
            this.rate = rate;
        }

        @Override
        double fee(double amount) {
            return amount * 0.01;
        }

        void accrue() {
            deposit(balance() * rate);
        }

        @Override
        public String toString() {
            return "Savings:" + super.toString();
        }
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        Checking checking = new Checking(250);
        Savings savings = new Savings(1000, 0.05);
        List<Account> all = List.of(checking, savings);
        for (double amount : new double[] {50, 150, 75.25, 900}) {
            for (Account account : all) {
                try {
                    account.withdraw(amount);
                    out.append("ok ").append(account).append('\n');
                } catch (InsufficientFundsException e) {
                    out.append(e.getMessage())
                            .append(' ')
                            .append(e.missing() > 100)
                            .append('\n');
                }
            }
            savings.accrue();
        }
        out.append(checking.history()).append(savings.history());
        return out.toString();
    }
}
