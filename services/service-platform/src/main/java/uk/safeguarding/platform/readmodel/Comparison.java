package uk.safeguarding.platform.readmodel;

/**
 * A collection held against the same collection made anew from the log, both as of one place of it.
 *
 * @param stored how many documents it has
 * @param rebuilt how many there are when it is made anew
 * @param same how many are the same in both
 */
public record Comparison(String collection, long stored, long rebuilt, long same) {

  public boolean equal() {
    return same == stored && same == rebuilt;
  }
}
