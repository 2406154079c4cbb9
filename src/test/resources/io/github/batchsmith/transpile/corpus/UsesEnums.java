/** Enums of mere names. */
final class UsesEnums {
    enum Op {
        HACK,
        GROW,
        WEAKEN
    }

    private static Op next(Op op) {
        return switch (op) {
            case HACK -> Op.GROW;
            case GROW -> Op.WEAKEN;
            case WEAKEN -> Op.HACK;
        };
    }

    static String test() {
        String text = "";
        for (Op op : Op.values()) {
            text += op + "" + op.ordinal() + op.name().length() + next(op) + " ";
        }
        return text + Op.valueOf("GROW").compareTo(Op.HACK) + (Op.HACK == Op.values()[0]) + Op.HACK.equals(Op.GROW);
    }
}
