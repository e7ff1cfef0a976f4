package uk.safeguarding.platform.readmodel;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Tokens beside the documents they stand for, stored last: after the documents, and after
 * PostgreSQL has committed what the batch parked.
 *
 * <p>Axon asks for the token before it runs anything that a handler put off to the end of the
 * batch, and before it commits; without this order a crash between the two would lose the batch or
 * its dead letters.
 */
final class FlushingTokenStore implements TokenStore {

  private final TokenStore tokens;

  FlushingTokenStore(TokenStore tokens) {
    this.tokens = tokens;
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    ReadModelWriter.flushCurrentBatch();
    if (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().root().afterCommit(_ -> tokens.storeToken(token, processor, segment));
    } else {
      tokens.storeToken(token, processor, segment);
    }
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
