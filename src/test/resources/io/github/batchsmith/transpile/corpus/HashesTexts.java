/** The hash of a text, by hand and by the library. */
final class HashesTexts {
    static String test() {
        String text = "joesguns and n00dles";
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash + " " + text.hashCode();
    }
}
