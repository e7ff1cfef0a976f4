package uk.safeguarding.standalone.delivery;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.synthetic.InventedChild;

/**
 * The references that the identity vault made for the children who were identified so far.
 *
 * <p>A child is expected when its identification is handed over, and known when that is answered.
 * What names an expected child waits; since identifications are handed over before whatever names
 * their child, two requests never wait for each other.
 */
final class References {

  private final Map<InventedChild, CompletableFuture<UUID>> expected = new ConcurrentHashMap<>();
  private final Map<InventedChild, UUID> known = new ConcurrentHashMap<>();

  /** The child's identification is on its way. */
  void expect(InventedChild child) {
    if (!known.containsKey(child)) {
      expected.computeIfAbsent(child, _ -> new CompletableFuture<>());
    }
  }

  /** Whether its reference is at hand. */
  boolean knows(InventedChild child) {
    return known.containsKey(child);
  }

  /** The platform has answered it. */
  void learn(InventedChild child, UUID reference) {
    known.put(child, reference);
    CompletableFuture<UUID> awaited = expected.remove(child);
    if (awaited != null) {
      awaited.complete(reference);
    }
  }

  /**
   * The child's reference, waited for where its identification is on its way.
   *
   * @throws CommandFailed when no agency has identified the child
   * @throws InterruptedException when the delivery stops
   */
  UUID of(InventedChild child) throws InterruptedException {
    @Nullable CompletableFuture<UUID> awaited = expected.get(child);
    @Nullable UUID reference = known.get(child);
    if (reference != null) {
      return reference;
    }
    if (awaited == null) {
      throw new CommandFailed(
          "The invented authority speaks of a child whom no agency has identified.");
    }
    try {
      return awaited.get();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("A reference is learned or not, never failed", impossible);
    }
  }
}
