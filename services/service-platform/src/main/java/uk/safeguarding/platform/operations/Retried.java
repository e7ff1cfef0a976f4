package uk.safeguarding.platform.operations;

/**
 * What came of trying parked events again.
 *
 * @param tookEffect how many events did
 * @param stillParked how many wait, with those behind them
 */
record Retried(long tookEffect, long stillParked) {}
