final class UsesTextBlocks {
    static String test() {
        String json =
                """
                {
                  "host": "n00dles",
                  "tail\\path": "a\tb",
                  "quote": \"""
                }""";
        String joined = """
            one \
            two
              three
            """;
        String template = """
                <b>%s</b>
                  ${not} `a template` \u0041
                """
                .formatted("x");
        return json + "|" + joined + "|" + template + json.length()
                + joined.lines().count();
    }
}
