package uk.safeguarding.platform.security;

import org.springframework.security.access.AccessDeniedException;

/** Somebody tried to read or act for an agency that is not theirs: 403. */
public final class OtherAgencyRefused extends AccessDeniedException {

  OtherAgencyRefused() {
    super("You can act only for your own agency.");
  }
}
