/** What has happened to the allocation of a social worker. */
@NullMarked
package uk.safeguarding.lookedafterchildren.socialworkerallocation.events;

import org.jspecify.annotations.NullMarked;
