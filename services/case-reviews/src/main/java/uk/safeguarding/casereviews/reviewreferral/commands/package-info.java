/** What can be asked of a referral for review. */
@NullMarked
package uk.safeguarding.casereviews.reviewreferral.commands;

import org.jspecify.annotations.NullMarked;
