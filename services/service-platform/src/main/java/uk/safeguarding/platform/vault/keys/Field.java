package uk.safeguarding.platform.vault.keys;

/**
 * What a sealed value is; a value sealed as one does not open as another. A constant is never
 * renamed: what was sealed under its name would stay closed.
 */
public enum Field {
  BIRTH,
  LOCAL_IDENTIFIER,
  BEFORE_ADOPTION,
  CHILD_KEY
}
