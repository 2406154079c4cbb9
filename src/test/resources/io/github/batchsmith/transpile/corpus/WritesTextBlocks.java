/** Text blocks keep their lines. */
final class WritesTextBlocks {
    static String test() {
        String block = """
                Hello,
                  "world" \\ and
                more""";
        return block + block.length() + block.lines().count();
    }
}
