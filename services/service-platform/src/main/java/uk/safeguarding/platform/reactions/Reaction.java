package uk.safeguarding.platform.reactions;

/**
 * What follows in this service from a message of another, as it stands in this service's own log.
 * It may come again after a crash, so what it sends must be recognised by the message's id, as
 * {@link uk.safeguarding.platform.records.Records#react} does.
 *
 * @param <M> the record into which the message was read
 */
public interface Reaction<M> {

  /** The reader's name in the list of positions, and the name under which its failures wait. */
  String name();

  Class<M> messageType();

  /** Whom the message is about: messages of one subject follow each other. */
  String subject(M message);

  /**
   * Reacts, outside any transaction and once every read model of this service has passed the
   * message: what was recorded before it arrived can be read.
   *
   * @param id the message's id
   */
  void react(String id, M message);
}
