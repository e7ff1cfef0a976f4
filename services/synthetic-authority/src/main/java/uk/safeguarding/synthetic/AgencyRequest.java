package uk.safeguarding.synthetic;

import java.util.List;
import java.util.SequencedMap;

/**
 * What one agency tells one service: a request to an address of the platform. The requests of one
 * subject are delivered in their order; those of different subjects within a day may overtake each
 * other.
 *
 * @param agency the agency that says it, or {@code business-unit}
 * @param method {@code PUT} or {@code POST}
 * @param path the address, with {@code {0}}, {@code {1}} where the reference of a child of {@link
 *     #children()} stands, for example {@code /contacts-and-referrals/children/{0}/merges/{1}}
 * @param children the children that the path or the body names; the first is the subject, or none
 *     where the record is about no single child
 * @param subject whose requests keep their order: the first child's identifier, or the record's id
 * @param body the fields of the body, in order: text, whole numbers, booleans, dates, instants,
 *     lists and maps of these, and {@link InventedChild} where a child's reference stands
 */
public record AgencyRequest(
    String agency,
    String method,
    String path,
    List<InventedChild> children,
    String subject,
    SequencedMap<String, Object> body) {}
