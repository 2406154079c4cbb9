import java.util.*;

final class InheritsAndOverrides {
    interface Named {
        String name();

        default String greeting() {
            return "I am " + name();
        }
    }

    interface Priced extends Named {
        int price();

        static Priced free(String name) {
            return new Item(name, 0);
        }

        default boolean isDear() {
            return price() > 50;
        }
    }

    static class Item implements Priced {
        protected final String name;
        protected int price;

        Item(String name, int price) {
            this.name = name;
            this.price = price;
        }

        public String name() {
            return name;
        }

        public int price() {
            return price;
        }

        Item raise(int by) {
            price += by;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && item.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name + "@" + price();
        }
    }

    static class Bundle extends Item {
        private final List<Item> items = new ArrayList<>();

        Bundle(String name, Item... items) {
            super(name, 0);
            this.items.addAll(Arrays.asList(items));
        }

        @Override
        public int price() {
            int sum = super.price();
            for (Item i : items) {
                sum += i.price();
            }
            return sum;
        }

        @Override
        public String greeting() {
            return "Bundle! " + super.greeting();
        }
    }

    static final class Discounted extends Bundle {
        Discounted(String name, Item... items) {
            super(name, items);
        }

        @Override
        public int price() {
            return super.price() * 9 / 10;
        }
    }

    static String test() {
        Item sword = new Item("sword", 40), shield = new Item("shield", 25).raise(5);
        Bundle set = new Bundle("set", sword, shield);
        Bundle sale = new Discounted("sale", sword, shield, set);
        StringBuilder out = new StringBuilder();
        for (Priced p : new Priced[] {sword, shield, set, sale, Priced.free("gift")}) {
            out.append(p.greeting())
                    .append(' ')
                    .append(p)
                    .append(' ')
                    .append(p.isDear())
                    .append(p instanceof Bundle)
                    .append(p instanceof Discounted d ? d.price() : -1)
                    .append('\n');
        }
        out.append(sword.equals(new Item("sword", 1)))
                .append(sword.equals("sword"))
                .append(List.of(sword, shield).contains(new Item("shield", 0)));
        return out.toString();
    }
}
