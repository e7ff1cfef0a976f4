package uk.safeguarding.lookedafterchildren.careleaver.commands;

/** An intention about the support itself: its beginning, category and end. */
public sealed interface CareLeaverSupportCommand extends CareLeaverCommand
    permits StartCareLeaverSupport,
        CorrectCareLeaverSupport,
        ChangeCareLeaverCategory,
        CorrectCareLeaverCategory,
        EndCareLeaverSupport,
        CorrectCareLeaverSupportEnd,
        ReopenCareLeaverSupport,
        WithdrawCareLeaverEntry,
        WithdrawCareLeaver {}
