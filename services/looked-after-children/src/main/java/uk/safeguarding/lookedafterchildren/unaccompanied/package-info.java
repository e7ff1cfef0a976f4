/** That a looked-after child is an unaccompanied asylum-seeking child, from when to when. */
@NullMarked
package uk.safeguarding.lookedafterchildren.unaccompanied;

import org.jspecify.annotations.NullMarked;
