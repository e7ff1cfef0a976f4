package uk.safeguarding.casereviews.learning.commands;

import uk.safeguarding.casereviews.learning.LearningProductId;

/** An intention about a learning product. */
public sealed interface LearningProductCommand
    permits IssueLearningProduct,
        CorrectLearningProduct,
        ReceiveLearningProduct,
        WithdrawLearningProductReceipt,
        WithdrawLearningProduct {

  LearningProductId product();
}
