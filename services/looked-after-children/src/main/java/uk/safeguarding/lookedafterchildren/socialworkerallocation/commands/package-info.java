/** What may be asked of the allocation of a social worker. */
@NullMarked
package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import org.jspecify.annotations.NullMarked;
