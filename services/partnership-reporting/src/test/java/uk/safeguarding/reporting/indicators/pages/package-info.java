/** The pages of docs/indicators, written from the definitions' files. */
@NullMarked
package uk.safeguarding.reporting.indicators.pages;

import org.jspecify.annotations.NullMarked;
