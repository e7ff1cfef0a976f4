/** What happens again and again within one record, by the ids that its senders chose. */
@NullMarked
package uk.safeguarding.lookedafterchildren.occurrences;

import org.jspecify.annotations.NullMarked;
