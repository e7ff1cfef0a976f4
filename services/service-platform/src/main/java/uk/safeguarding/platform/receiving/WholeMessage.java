package uk.safeguarding.platform.receiving;

import tools.jackson.databind.node.ObjectNode;

/**
 * A message that the log keeps as it was published, whatever its type: who reads the log decides
 * what of it matters, now or in years.
 *
 * @param service that published it
 * @param type its name in the contract of its service, for example {@code contact-received}
 * @param subject whom or what it is about: a child's reference, or a record's id
 * @param record the record's id, for example {@code contact/<uuid>}
 * @param number its number among the messages of that record, from 0; some may be missing
 * @param body as it was published
 */
public record WholeMessage(
    String service, String type, String subject, String record, long number, ObjectNode body) {}
