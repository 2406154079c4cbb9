final class UsesSmallTypes {
    static String test() {
        StringBuilder out = new StringBuilder();
        byte b = 127;
        b++;
        out.append(b).append(' ');
        b = (byte) 200;
        b += 100;
        out.append(b).append(' ');
        short s = (short) 70000;
        s -= 5000;
        out.append(s)
                .append(' ')
                .append((short) -40000)
                .append(' ')
                .append((byte) 'z')
                .append(' ')
                .append((char) 97)
                .append('\n');
        byte[] bytes = {1, -1, 127, (byte) 128};
        int sum = 0;
        for (byte each : bytes) {
            sum += each & 0xff;
        }
        out.append(sum)
                .append(' ')
                .append((byte) (bytes[2] + 1))
                .append(' ')
                .append(bytes[3] >> 1)
                .append(' ')
                .append((bytes[3] & 0xff) >>> 1)
                .append('\n');
        bytes[0] += 130;
        bytes[1]--;
        out.append(bytes[0])
                .append(' ')
                .append(bytes[1])
                .append(' ')
                .append(b * s)
                .append(' ')
                .append((int) 3.99e10)
                .append(' ')
                .append((int) Double.NaN)
                .append(' ')
                .append((char) 3.7e1);
        return out.toString();
    }
}
