/** The desk over HTTP for programs: submit, list, read a receipt, compare, get the marked file. */
@NullMarked
package uk.safeguarding.agencyreturns.api;

import org.jspecify.annotations.NullMarked;
