import io.github.batchsmith.ns.NS;

/** A class with objects whose method is not written in Java. */
final class NativeObjects {
    private final int size;

    NativeObjects(int size) {
        this.size = size;
    }

    native int outside();

    int inside() {
        return size + outside();
    }

    static void main(NS ns) {
        ns.tprint(new NativeObjects(3).inside());
    }
}
