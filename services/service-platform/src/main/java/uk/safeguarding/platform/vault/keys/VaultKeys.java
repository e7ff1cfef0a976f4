package uk.safeguarding.platform.vault.keys;

import org.springframework.core.env.Environment;

/** The two keys on which the vault rests. They are never in PostgreSQL, nor in its backup. */
public interface VaultKeys {

  /** Wraps the key of each child. */
  KeyRing master();

  /** Makes the index by which an identifier is found. */
  KeyRing index();

  /**
   * Keys from configuration: {@code safeguarding.vault.master-key} and so on, in base64.
   *
   * @throws IllegalStateException naming the property when one is missing or not a key
   */
  static VaultKeys configured(Environment environment) {
    return ConfiguredKeys.in(environment);
  }
}
