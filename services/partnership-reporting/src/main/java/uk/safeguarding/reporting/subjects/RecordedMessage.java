package uk.safeguarding.reporting.subjects;

import tools.jackson.databind.node.ObjectNode;

/**
 * One message about one record of a service.
 *
 * @param type its name in the contract of its service, for example {@code contact-received}
 * @param record the record's id, for example {@code contact/<uuid>}
 * @param number its number among the messages of that record, from 0
 * @param body as it was published
 */
public record RecordedMessage(String type, String record, long number, ObjectNode body) {}
