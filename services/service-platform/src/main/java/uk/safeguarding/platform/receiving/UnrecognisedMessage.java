package uk.safeguarding.platform.receiving;

import tools.jackson.databind.JsonNode;

/**
 * A well-formed message of a type that this service does not know yet; kept in the log, so that a
 * later version of the service finds it there.
 *
 * @param type its name in the origin's contract
 * @param body its JSON as received
 */
public record UnrecognisedMessage(String type, JsonNode body) {}
