/** Read models in MongoDB: pure folds, written in bulk, disposable. */
@NullMarked
package uk.safeguarding.platform.readmodel;

import org.jspecify.annotations.NullMarked;
