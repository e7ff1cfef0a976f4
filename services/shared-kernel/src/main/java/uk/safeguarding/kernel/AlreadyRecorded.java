package uk.safeguarding.kernel;

/**
 * A record of this id exists with other content. The same content again is no such refusal: it
 * changes nothing and is answered like the first time.
 */
public final class AlreadyRecorded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param detail what stands and what to do about it, in a sentence for the practitioner
   */
  public AlreadyRecorded(String detail) {
    super(detail);
  }
}
