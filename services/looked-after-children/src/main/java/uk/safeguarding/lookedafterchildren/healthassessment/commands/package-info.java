/** What may be asked of a health assessment. */
@NullMarked
package uk.safeguarding.lookedafterchildren.healthassessment.commands;

import org.jspecify.annotations.NullMarked;
