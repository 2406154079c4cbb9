package io.github.batchsmith.deliver;

import io.github.batchsmith.diagnostic.Finding;
import java.util.List;

/** Where a delivery tells the player how it goes. */
public interface DeliveryLog {
    /** Tells a step that was done, in one line. */
    void say(String line);

    /** Tells what is wrong, or what the player should know. */
    void findings(List<Finding> findings);
}
