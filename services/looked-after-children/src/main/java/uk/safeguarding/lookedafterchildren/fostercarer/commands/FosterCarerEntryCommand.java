package uk.safeguarding.lookedafterchildren.fostercarer.commands;

/** An intention about what happens while a carer is approved. */
public sealed interface FosterCarerEntryCommand extends FosterCarerCommand
    permits ChangeFosterCarerTerms,
        WithdrawFosterCarerTerms,
        ReviewFosterCarer,
        WithdrawFosterCarerReview,
        PutFosterCarerOnHold,
        RecordFosterCarerReturn,
        WithdrawFosterCarerHold {}
