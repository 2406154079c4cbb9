/** An interface with lambdas and classes. */
final class MixesLambdasAndClasses {
    interface Policy {
        int apply(int x);
    }

    record Fixed(int value) implements Policy {
        @Override
        public int apply(int x) {
            return value;
        }
    }

    private static int twice(int x) {
        return x * 2;
    }

    static String test() {
        Policy[] policies = {x -> x + 1, new Fixed(7), MixesLambdasAndClasses::twice};
        String text = "";
        for (Policy policy : policies) {
            text += policy.apply(10) + " ";
        }
        return text;
    }
}
