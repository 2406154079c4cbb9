import java.util.*;

/** Objects with state. */
final class UsesClasses {
    static final class Account {
        private static int created;
        private final String owner;
        private final List<Integer> history = new ArrayList<>();
        private int balance;

        Account(String owner) {
            this.owner = owner;
            created++;
        }

        void deposit(int amount) {
            if (amount <= 0) {
                return;
            }
            balance += amount;
            history.add(amount);
        }

        boolean withdraw(int amount) {
            if (amount > balance) {
                return false;
            }
            this.balance -= amount;
            return true;
        }

        String owner() {
            return owner;
        }

        int balance() {
            return balance;
        }

        List<Integer> history() {
            return history;
        }

        static int created() {
            return created;
        }
    }

    static String test() {
        Account account = new Account("ann");
        account.deposit(100);
        account.deposit(-5);
        boolean ok = account.withdraw(30);
        boolean bad = account.withdraw(1000);
        return account.owner() + account.balance() + ok + bad + Account.created() + account.history().size();
    }
}
