package uk.safeguarding.platform.processing;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * A token store that is asked through another, which decides what must have happened before a token
 * is stored.
 *
 * <p>Axon registers the storing of a batch's token before it lets anything handle the batch, so
 * that whatever a handler puts off to the end of its batch would otherwise come after the token.
 */
public abstract class DelegatingTokenStore implements TokenStore {

  private final TokenStore tokens;

  protected DelegatingTokenStore(TokenStore tokens) {
    this.tokens = tokens;
  }

  /** Stores it now. */
  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    tokens.storeToken(token, processor, segment);
  }

  @Override
  public void initializeTokenSegments(
      String processor, int count, @Nullable TrackingToken initial) {
    tokens.initializeTokenSegments(processor, count, initial);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
    tokens.initializeSegment(token, processor, segment);
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, int segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public void extendClaim(String processor, int segment) {
    tokens.extendClaim(processor, segment);
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    tokens.releaseClaim(processor, segment);
  }

  @Override
  public void deleteToken(String processor, int segment) {
    tokens.deleteToken(processor, segment);
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return tokens.requiresExplicitSegmentInitialization();
  }

  @Override
  public int[] fetchSegments(String processor) {
    return tokens.fetchSegments(processor);
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processor) {
    return tokens.fetchAvailableSegments(processor);
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    return tokens.retrieveStorageIdentifier();
  }
}
