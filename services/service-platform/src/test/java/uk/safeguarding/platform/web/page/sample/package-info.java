/** A small platform with one invented service, started for tests of security and pages. */
@NullMarked
package uk.safeguarding.platform.web.page.sample;

import org.jspecify.annotations.NullMarked;
