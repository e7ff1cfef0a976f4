/** What has happened to a referral for review. */
@NullMarked
package uk.safeguarding.casereviews.reviewreferral.events;

import org.jspecify.annotations.NullMarked;
