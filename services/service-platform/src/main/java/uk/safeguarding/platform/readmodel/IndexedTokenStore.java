package uk.safeguarding.platform.readmodel;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/**
 * Tokens that are found by an index, which is made before the first of them and not when the
 * service starts, since MongoDB may be away then. Two owners that begin at once do not end with a
 * token each: the index refuses the second.
 */
final class IndexedTokenStore extends DelegatingTokenStore {

  private final MongoTokenStore tokens;

  /**
   * @param tokens built without their index
   */
  IndexedTokenStore(MongoTokenStore tokens) {
    super(tokens);
    this.tokens = tokens;
  }

  @Override
  public void initializeTokenSegments(
      String processor, int count, @Nullable TrackingToken initial) {
    tokens.ensureIndexes();
    super.initializeTokenSegments(processor, count, initial);
  }
}
