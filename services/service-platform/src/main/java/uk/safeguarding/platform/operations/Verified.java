package uk.safeguarding.platform.operations;

/**
 * A read model held against its log.
 *
 * @param readModel as {@code service/collection}
 * @param stored how many documents it has
 * @param rebuilt how many there are when it is made anew
 * @param same how many are the same in both
 */
record Verified(String readModel, boolean equal, long stored, long rebuilt, long same) {}
