import java.util.*;

/** Fields that hide others, calls of methods above, objects that hold each other, and equal things in sets. */
final class KeepsInheritedState {
    private static class Account {
        protected double balance;
        protected String name = "account";
        private final List<String> history = new ArrayList<>();

        Account(double start) {
            deposit(start);
        }

        void deposit(double amount) {
            balance += amount;
            history.add(String.format("%+.1f", amount));
        }

        boolean withdraw(double amount) {
            if (amount > available()) {
                return false;
            }
            deposit(-amount);
            return true;
        }

        double available() {
            return balance;
        }
    }

    private static final class Credit extends Account {
        private double limit = 100;
        protected String name = "credit";
        private int deposits;

        Credit(double start, double limit) {
            super(start);
            this.limit += limit;
        }

        @Override
        void deposit(double amount) {
            super.deposit(amount);
            deposits++;
        }

        @Override
        double available() {
            return super.available() + limit;
        }

        String names() {
            return name + super.name + ((Account) this).name + this.name;
        }
    }

    static String test() {
        Credit credit = new Credit(50, 20);
        boolean first = credit.withdraw(160);
        boolean second = credit.withdraw(160);
        Account plain = credit;
        return first + " " + second + " " + credit.balance + " " + credit.deposits + credit.names() + plain.name
                + ((Account) credit).history + plain.available();
    }
}
