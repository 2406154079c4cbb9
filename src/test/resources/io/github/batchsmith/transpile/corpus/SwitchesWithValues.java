/** Switch expressions over numbers and texts. */
final class SwitchesWithValues {
    private static String throw0(int time) {
        return "other" + time;
    }

    static String test() {
        String text = "";
        for (String word : new String[] {"hack", "grow", "weaken", "share"}) {
            int time = switch (word) {
                case "hack" -> 1;
                case "grow" -> {
                    int twice = 2;
                    yield twice * 2;
                }
                default -> word.length();
            };
            text += time + switch (time) {
                case 1, 2 -> "short";
                case 4 -> "long";
                default -> throw0(time);
            } + " ";
        }
        return text;
    }
}
