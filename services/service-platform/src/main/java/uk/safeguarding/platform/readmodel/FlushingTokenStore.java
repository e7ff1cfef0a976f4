package uk.safeguarding.platform.readmodel;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.processing.DelegatingTokenStore;
import uk.safeguarding.platform.processing.LastOfBatch;

/**
 * Tokens beside the documents they stand for, stored last: after the documents, and after
 * PostgreSQL has committed what the batch parked.
 *
 * <p>Axon asks for the token before it runs anything that a handler put off to the end of the
 * batch, and before it commits; without this order a crash between the two would lose the batch or
 * its dead letters.
 */
final class FlushingTokenStore extends DelegatingTokenStore {

  FlushingTokenStore(TokenStore tokens) {
    super(tokens);
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    ReadModelWriter.writeCurrentBatch();
    LastOfBatch.put(() -> super.storeToken(token, processor, segment));
  }
}
