package uk.safeguarding.platform.security.accounts;

import uk.safeguarding.platform.security.SignedInUser;

/** A local account: who signs in, and the encoded password that proves it. */
record Account(SignedInUser user, String encodedPassword) {}
