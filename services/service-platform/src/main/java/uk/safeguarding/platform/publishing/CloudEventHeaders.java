package uk.safeguarding.platform.publishing;

/**
 * The headers of a message: CloudEvents 1.0 in Kafka's binary mode, with three extension attributes
 * of ours.
 */
public final class CloudEventHeaders {

  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String TIME = "ce_time";
  public static final String SUBJECT = "ce_subject";

  /** The aggregate that recorded the event. */
  public static final String AGGREGATE_ID = "ce_aggregateid";

  /** The event's number within its aggregate, from 0. */
  public static final String SEQUENCE_NUMBER = "ce_sequencenumber";

  /** Which incarnation of the topic the message belongs to; a higher one replaces all before it. */
  public static final String INCARNATION = "ce_topicincarnation";

  public static final String CONTENT_TYPE = "content-type";

  private CloudEventHeaders() {}
}
