package uk.safeguarding.platform.vault.tables;

import java.util.Locale;

/** Why a transaction sees more than the child it names; the policies know these words. */
public enum Purpose {
  REINDEX,
  REWRAP,
  REPLAY_ERASURES,
  RESTRICTED_ACCESS;

  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
