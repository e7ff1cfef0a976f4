/** Help before social care. */
@NullMarked
package uk.safeguarding.synthetic.earlyhelp;

import org.jspecify.annotations.NullMarked;
