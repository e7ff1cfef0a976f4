package uk.safeguarding.platform.readmodel;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/** Something happens just before a batch's token is stored, or just after. */
final class InterruptedTokenStore extends DelegatingTokenStore {

  private final Runnable before;
  private final Runnable after;

  InterruptedTokenStore(TokenStore tokens, Runnable before, Runnable after) {
    super(tokens);
    this.before = before;
    this.after = after;
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    before.run();
    super.storeToken(token, processor, segment);
    after.run();
  }
}
