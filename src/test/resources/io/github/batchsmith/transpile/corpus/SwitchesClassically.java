/** Old switches with fall through. */
final class SwitchesClassically {
    static String test() {
        String text = "";
        for (int i = 0; i < 6; i++) {
            switch (i) {
                case 0:
                    text += "zero ";
                case 1:
                    text += "one ";
                    break;
                case 2:
                case 3:
                    text += "few ";
                    break;
                default:
                    text += "many ";
            }
        }
        return text;
    }
}
