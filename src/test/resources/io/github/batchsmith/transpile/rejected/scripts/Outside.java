import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.Scanner;

final class Outside {
    static void threads() throws InterruptedException {
        Thread thread = new Thread(() -> {});
        thread.start();
        Thread.sleep(5);
        synchronized (thread) {
            thread.join();
        }
    }

    static void files() throws IOException {
        Files.writeString(Path.of("a.txt"), "text");
        System.out.println(new Scanner(System.in).nextLine());
    }

    static String reflection(Object any) throws ReflectiveOperationException {
        return any.getClass().getDeclaredMethods()[0].getName() + Class.forName("A").getSimpleName() + any.hashCode();
    }

    static double others() {
        return new Random().nextDouble() + new BigDecimal("1").doubleValue() + Instant.now().toEpochMilli() + 1.5f;
    }
}
