package uk.safeguarding.synthetic;

/**
 * An invented child as one agency's system knows it; whoever delivers a request puts the child's
 * reference, which the identity vault made, in its place.
 *
 * @param agency the agency's code, for example {@code scc-childrens-services}
 * @param identifier the child's number in that agency's system
 */
public record InventedChild(String agency, String identifier) {}
