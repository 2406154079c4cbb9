final class HashesWithInts {
    static int fnv(String text) {
        int hash = 0x811c9dc5;
        for (char c : text.toCharArray()) {
            hash ^= c;
            hash *= 16777619;
        }
        return hash;
    }

    static int adler(String text) {
        int a = 1, b = 0;
        for (int i = 0; i < text.length(); i++) {
            a = (a + text.charAt(i)) % 65521;
            b = (b + a) % 65521;
        }
        return (b << 16) | a;
    }

    static int crc(String text) {
        int crc = ~0;
        for (int i = 0; i < text.length(); i++) {
            crc ^= text.charAt(i);
            for (int k = 0; k < 8; k++) {
                crc = (crc & 1) != 0 ? (crc >>> 1) ^ 0xEDB88320 : crc >>> 1;
            }
        }
        return ~crc;
    }

    static int rotate(int x, int by) {
        return (x << by) | (x >>> (32 - by));
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        for (String s : new String[] {"", "a", "n00dles", "The quick brown fox", "\u00e4\u20ac"}) {
            out.append(fnv(s))
                    .append(' ')
                    .append(adler(s))
                    .append(' ')
                    .append(Integer.toHexString(crc(s)))
                    .append(' ')
                    .append(s.hashCode())
                    .append(' ')
                    .append(rotate(s.hashCode(), 7))
                    .append(' ')
                    .append(Integer.bitCount(fnv(s)))
                    .append('\n');
        }
        return out.toString();
    }
}
