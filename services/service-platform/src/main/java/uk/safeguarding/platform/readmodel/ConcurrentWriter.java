package uk.safeguarding.platform.readmodel;

import uk.safeguarding.platform.processing.ServerAway;

/** Another owner of the same segment wrote first; the batch is folded again on what it wrote. */
final class ConcurrentWriter extends ServerAway {

  private static final long serialVersionUID = 1L;

  ConcurrentWriter(String collection, int documents) {
    super(
        "%d documents of %s were written by another owner meanwhile"
            .formatted(documents, collection));
  }
}
