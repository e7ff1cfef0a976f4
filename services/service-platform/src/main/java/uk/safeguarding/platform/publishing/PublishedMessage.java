package uk.safeguarding.platform.publishing;

/**
 * What the outside is told of one event.
 *
 * @param type the message's name in {@code schemas/<service>.events.v1/}, kebab-case
 * @param subject the key on Kafka: whom or what the message is about, in one partition and so in
 *     order
 * @param body a record that serialises to the JSON of the contract
 */
public record PublishedMessage(String type, String subject, Object body) {}
