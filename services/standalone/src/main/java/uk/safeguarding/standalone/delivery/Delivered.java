package uk.safeguarding.standalone.delivery;

/**
 * What became of all requests.
 *
 * @param isNew recorded now
 * @param wasKnown recorded by an earlier delivery
 */
public record Delivered(long isNew, long wasKnown) {

  public long all() {
    return isNew + wasKnown;
  }
}
