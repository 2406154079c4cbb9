/** What is not written in Java. */
final class Native {
    static native int outside();
}
