/** Break and continue, with and without labels. */
final class LeavesLoops {
    static String test() {
        String text = "";
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) {
                    continue outer;
                }
                if (i == 3) {
                    break outer;
                }
                if ((i + j) % 2 == 0) {
                    continue;
                }
                text += i + "" + j + " ";
            }
        }
        return text;
    }
}
